// SPDX-License-Identifier: EUPL-1.2
import { isPrivate } from "~/lib/providerSettings";

/** More than any provider's keys or tokens; a person in a thousand groups has 40 KiB. In bytes. */
const most = 256 * 1024;

/** The provider sends more than an answer of its can be. */
export class TooMuch extends Error {
  readonly code = "TooMuch";
}

/** Asks as `fetch` does, only over what nobody can listen to, and stops reading where no answer of a provider's goes on. */
export async function boundedFetch(address: string, options: object): Promise<Response> {
  if (!isPrivate(address)) throw new TypeError("The provider's address is not https.");
  const { status, headers, body } = await fetch(address, options);
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw new TooMuch();
    }
  }
  return new Response(size === 0 ? null : Buffer.concat(parts), { status, headers });
}
