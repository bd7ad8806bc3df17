// SPDX-License-Identifier: EUPL-1.2
// Answers every route gives. It never knows what they are about.
import { redirect } from "@remix-run/server-runtime";

/** After a form: go and read the page there (303, so that reloading does not post again). */
export function seeOther(location: string, headers?: HeadersInit) {
  return redirect(location, { status: 303, headers });
}

/** Headers with several cookies, each a Set-Cookie of its own. */
export const withCookies = (cookies: readonly string[]): [string, string][] =>
  cookies.map((cookie) => ["Set-Cookie", cookie]);

/** Of a page that leads to another site at once, without a script and without a redirect. */
export const onwardHeaders = (address: string, cookies: readonly string[] = []): [string, string][] => [
  ["Refresh", `0; url=${address}`],
  ...withCookies(cookies),
];

/** The one answer for what does not exist and what is not yours. Thrown from a loader or an action. */
export function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** The answer when too many ask for the same at once. Thrown. @param seconds after which to come again */
export function busy(seconds: number): Response {
  return new Response(null, { status: 503, headers: { "Retry-After": String(seconds) } });
}

/** The value, or the 404 page when there is none. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** `path` when it leads to a page of our own, else `/`: `//evil`, `/\\evil`, `/.//evil` and other schemes do not. */
export function ownPath(path: unknown): string {
  if (typeof path !== "string" || !path.startsWith("/") || !URL.canParse(path, own)) return "/";
  const url = new URL(path, own);
  return url.origin === own && !url.pathname.startsWith("//") ? pageOf(url.pathname + url.search) : "/";
}

/** The page that an address is of: Remix asks for a page's data at `….data`, and for that of `/` at `/_root.data`. */
export function pageOf(address: string): string {
  const [, path, query = ""] = /^([^?]*)\.data(?:\?(.*))?$/s.exec(address) ?? [];
  if (path === undefined) return address;
  const search = new URLSearchParams(query);
  search.delete("_routes");
  return (path === "/_root" ? "/" : path) + (search.size > 0 ? `?${search}` : "");
}

const own = "http://own.invalid";
