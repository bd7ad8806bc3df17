// SPDX-License-Identifier: EUPL-1.2
// What browsers tell of pages that wanted what the policy forbids. Of what they tell, only what mends a page is kept: no
// address, no text, nothing of who it was. It never writes but to the log.
import type { Request, Response } from "express";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { z } from "zod";
import { log } from "./log.server";

/** A report has a kilobyte; several may come at once. */
const most = 16_384;

/** Reports that are read, in a minute: of one address, and of all. What is more says nothing new. */
const perPlace = new RateLimiterMemory({ points: 10, duration: 60 });
const inAll = new RateLimiterMemory({ points: 60, duration: 60 });

const text = z.string().max(4096).catch("");

/** The old way of telling (`report-uri`) and the new one (`report-to`), which tells a list. */
const old = z
  .object({
    "csp-report": z.object({
      "effective-directive": text,
      "violated-directive": text,
      "blocked-uri": text,
      "document-uri": text,
    }),
  })
  .transform(({ "csp-report": each }) => [
    {
      directive: each["effective-directive"] || each["violated-directive"],
      blocked: each["blocked-uri"],
      page: each["document-uri"],
    },
  ]);
const listed = z
  .array(
    z.object({
      type: text,
      body: z
        .object({ effectiveDirective: text, blockedURL: text, documentURL: text })
        .catch({ effectiveDirective: "", blockedURL: "", documentURL: "" }),
    }),
  )
  .transform((list) =>
    list
      .filter(({ type }) => type === "csp-violation")
      .slice(0, 10)
      .map(({ body }) => ({ directive: body.effectiveDirective, blocked: body.blockedURL, page: body.documentURL })),
  );

const directives =
  /^((?:default|script|style|img|font|connect|manifest|media|object|frame|child|worker)-src(-elem|-attr)?|form-action|base-uri|frame-ancestors)$/;

/** What a page wanted, in one of a few words: an address could hold anything. */
function kindOf(blocked: string, host: string | undefined): string {
  if (["inline", "eval", "wasm-eval", "data", "blob", "self"].includes(blocked)) return blocked;
  if (/^(chrome|moz|safari-web|ms-browser)-extension:?/.test(blocked)) return "extension";
  if (!URL.canParse(blocked)) return "other";
  const url = new URL(blocked);
  return url.host === host ? "own" : /^https?:$/.test(url.protocol) ? "elsewhere" : "other";
}

/** What of a report is written: a directive of the policy, a kind, and a route. */
export function toldBy(
  body: string,
  host: string | undefined,
  routeOf: (pathname: string) => string | undefined,
): { directive: string; blocked: string; route: string | undefined }[] | null {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    return null;
  }
  const read = z.union([old, listed]).safeParse(given);
  return read.success
    ? read.data.map(({ directive, blocked, page }) => ({
        directive: directives.exec(directive)?.[0] ?? "other",
        blocked: kindOf(blocked, host),
        route: URL.canParse(page) ? routeOf(new URL(page).pathname) : undefined,
      }))
    : null;
}

/** Takes a report, or refuses it before it is read: too large, too many, or of another kind. */
export async function takeReport(
  request: Request,
  response: Response,
  place: string,
  routeOf: (pathname: string) => string | undefined,
): Promise<void> {
  const length = Number(request.headers["content-length"] ?? Number.NaN);
  if (!(length <= most)) return answer(response, 413);
  if (!/^application\/(csp-report|reports\+json|json)\b/.test(request.headers["content-type"] ?? ""))
    return answer(response, 415);
  try {
    await perPlace.consume(place);
    await inAll.consume("all");
  } catch {
    return answer(response, 429);
  }
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += chunk;
  const told = toldBy(body, request.headers.host, routeOf);
  for (const each of told ?? []) log.warn(each, "a page wanted what the policy forbids");
  answer(response, told ? 204 : 400);
}

function answer(response: Response, status: number): void {
  response.status(status).end();
}
