// SPDX-License-Identifier: EUPL-1.2
// Between Node's HTTP server and Remix. Remix's own adapter for Express sends every page through a web stream, which
// costs a sixth of a lesson, and believes X-Forwarded-Host from anybody.
import { pipeline, Readable } from "node:stream";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import type { Request as Incoming, Response as Outgoing } from "express";
import { log } from "./log.server";

/** The route of every address that no other has. */
export const noRoute = "routes/$";

// Nothing of ours asks for its own host: links are paths.
const base = "http://localhost";

/** The whole body of an ordinary form; null for everything else. */
async function ordinaryFormOf(incoming: Incoming): Promise<string | null> {
  if (!incoming.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) return null;
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/**
 * Remix believes the first from anybody, and compares the second with Host, which a proxy may have changed; one that is no
 * address, with a HEAD of a `.data`, it answers 500. The server has compared it with ours before.
 */
const notForRemix = new Set(["x-forwarded-host", "origin"]);

function asRequest(incoming: Incoming, sent: string | null): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === "string" && !notForRemix.has(name)) headers.set(name, value);
  const reads = incoming.method === "GET" || incoming.method === "HEAD";
  return new Request(base + incoming.originalUrl, {
    method: incoming.method,
    headers,
    ...(reads ? {} : { body: sent ?? (Readable.toWeb(incoming) as ReadableStream), duplex: "half" }),
  } as RequestInit);
}

/** A route failed and has no page to say so with. */
export class NoPage extends Error {}

/**
 * The build with one route and those around it, as if there were no other. `/__manifest`, where the framework's browser part
 * asks which routes there are, is no address: no page of ours loads that part, and whoever asks otherwise wants to see the
 * routes or to keep the server busy (CVE-2026-42342, CVE-2026-55685).
 */
function onlyRoute(build: ServerBuild, routeId: string): ServerBuild {
  const chain: string[] = [];
  for (let id: string | undefined = routeId; id; id = build.routes[id]?.parentId) chain.push(id);
  const pick = <Route>(routes: Record<string, Route>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => chain.includes(id)));
  return {
    ...build,
    future: { ...build.future, v3_lazyRouteDiscovery: false },
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}

/**
 * Sends a body as it comes. Whoever goes away before the end lets go of what it is read from; and what breaks off is seen
 * to have broken off, and is no whole file.
 */
function send(body: ReadableStream, outgoing: Outgoing) {
  pipeline(Readable.fromWeb(body as import("node:stream/web").ReadableStream), outgoing, (error) => {
    if (error && (error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE")
      log.error({ error: error.stack }, "an answer broke off");
  });
}

/**
 * Lets Remix answer with the route whose door was opened, and no other: it cannot find another one than the door's, and
 * it need not rank all routes twice a request. A page that was rendered whole is in the context's `page`, and is sent in
 * one piece.
 */
export function remixHandler(build: ServerBuild, mode: string) {
  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>();
  const handlerOf = (routeId: string) => {
    const handle = handlers.get(routeId) ?? createRequestHandler(onlyRoute(build, routeId), mode);
    handlers.set(routeId, handle);
    return handle;
  };
  return async (routeId: string, incoming: Incoming, outgoing: Outgoing, context: AppLoadContext): Promise<void> => {
    if (incoming.method === "POST") context.sent = await ordinaryFormOf(incoming);
    let answer = await handlerOf(routeId)(asRequest(incoming, context.sent), context);
    // A file that is not there is the same page as any address that is not.
    if (answer.status === 404 && !answer.body && !context.page && incoming.method === "GET")
      answer = await handlerOf(noRoute)(asRequest(incoming, null), context);
    // A route without a page of its own (a file, what a script saves) has nothing to say it with. It is logged already.
    if (answer.status >= 500 && !context.page && answer.headers.get("Content-Type") === "text/plain")
      throw new NoPage("a route without a page failed");
    outgoing.status(answer.status);
    for (const [name, value] of answer.headers) outgoing.append(name, value);
    if (context.page) outgoing.end(context.page);
    else if (answer.body) send(answer.body, outgoing);
    else outgoing.end();
  };
}
