// Between Node's HTTP server and Remix. Remix's own adapter for Express sends every page through a web stream, which
// costs a sixth of a lesson, and believes X-Forwarded-Host from anybody.
import { Readable } from "node:stream";
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext, ServerBuild } from "@remix-run/server-runtime";
import type { Request as Incoming, Response as Outgoing } from "express";

// Nothing of ours asks for its own host: links are paths.
const base = "http://localhost";

function asRequest(incoming: Incoming): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === "string" && name !== "x-forwarded-host") headers.set(name, value);
  const reads = incoming.method === "GET" || incoming.method === "HEAD";
  return new Request(base + incoming.originalUrl, {
    method: incoming.method,
    headers,
    ...(reads ? {} : { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  } as RequestInit);
}

/** Lets Remix answer. A page that was rendered whole is in the context's `page`, and is sent in one piece. */
export function remixHandler(build: ServerBuild, mode: string) {
  const handle = createRequestHandler(build, mode);
  return async (incoming: Incoming, outgoing: Outgoing, context: AppLoadContext): Promise<void> => {
    const answer = await handle(asRequest(incoming), context);
    outgoing.status(answer.status);
    for (const [name, value] of answer.headers) outgoing.append(name, value);
    if (context.page) outgoing.end(context.page);
    else if (answer.body) Readable.fromWeb(answer.body as import("node:stream/web").ReadableStream).pipe(outgoing);
    else outgoing.end();
  };
}
