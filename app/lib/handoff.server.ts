// SPDX-License-Identifier: EUPL-1.2
// What a page's script would go on from, which Remix writes for every page, and most of ours ship no script of its. It takes
// the place of `turbo-stream` in the server's build (`vite.config.ts`): the same stream, written when somebody reads it.
import { encode as write } from "turbo-stream";

/** Nothing is walked or written until the stream is read; a page that lets go of it unread has cost nothing. */
export function encode(...given: Parameters<typeof write>): ReadableStream<Uint8Array> {
  let written: ReadableStreamDefaultReader<Uint8Array> | null = null;
  return new ReadableStream(
    {
      async pull(controller) {
        written ??= write(...given).getReader();
        const { done, value } = await written.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => written?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
