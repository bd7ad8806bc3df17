// SPDX-License-Identifier: EUPL-1.2
import { gzipSync } from "node:zlib";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { renderToString } from "react-dom/server";
import { languageIn } from "~/auth/language.server";
import { cookieIn } from "~/auth/session.server";
import type { PageHandle } from "~/i18n/handle";
import { log } from "~/lib/log.server";
import { troubleIn } from "~/lib/trouble";
import { againOf } from "~/ui/again";
import { RenderingContext } from "~/ui/rendering";

/** With a weight of nothing it says that it is not taken (RFC 9110, 12.5.3). */
const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/;

/** Renders the page whole and packs it in one go: for pages of this size that is twice as fast as streaming. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const known = context.failure ? 503 : status;
  const { nonce, failure, sent } = context;
  const again = known >= 400 && sent !== null ? againOf(request.url, sent) : null;
  const theme = cookieIn(request.headers.get("Cookie"), "theme") ?? "auto";
  const html = renderToString(
    <RenderingContext.Provider value={{ nonce, status: known, language: languageIn(request), theme, failure, again }}>
      <RemixServer context={withoutHandoff(remix)} url={request.url} nonce={nonce} />
    </RenderingContext.Provider>,
  );
  const page = `<!doctype html>${html}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Vary", "Accept-Encoding, Cookie, Accept-Language");
  // Remix leaves out the headers of an answer that was thrown.
  if (known === 503) headers.set("Retry-After", failure ? "30" : "5");
  const packs = takesGzip.test(request.headers.get("Accept-Encoding") ?? "");
  if (packs) headers.set("Content-Encoding", "gzip");
  context.page = packs ? gzipSync(page, { level: 1 }) : Buffer.from(page);
  headers.set("Content-Length", String(context.page.byteLength));
  return new Response(null, { status: known, headers });
}

/** What a script would go on from is left out of a page that ships none. */
function withoutHandoff(remix: EntryContext): EntryContext {
  const { matches } = remix.staticHandlerContext;
  const hydrates = matches.some(
    ({ route }) => (remix.routeModules[route.id]?.handle as PageHandle | undefined)?.hydrate,
  );
  return hydrates ? remix : { ...remix, serverHandoffStream: undefined };
}

export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  // A page that does not exist, or a form of another kind, is an answer and no fault.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const said = error instanceof Error ? `${(error as { code?: string }).code ?? ""} ${error.stack}` : String(error);
  context.failure = troubleIn(error);
  log.error({ id: context.id, failure: context.failure, error: said }, "a request failed");
}
