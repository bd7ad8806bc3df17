// SPDX-License-Identifier: EUPL-1.2
// What every answer carries and every writing request must show.
import type { IncomingHttpHeaders } from "node:http";

/** Where a browser tells of what the policy kept a page from. */
export const reportsTo = "/csp-report";

/**
 * No third party, no inline script or style, no framing; scripts only with this answer's nonce.
 * @param origin the address people use, where it is configured. One of https is told to be asked for by https alone for a
 * year: that host, and none below it, which may be somebody else's
 */
export function securityHeaders(nonce: string, production: boolean, origin: string | null): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // The second for browsers that do not know the first.
    "report-to csp",
    `report-uri ${reportsTo}`,
  ].join("; ");
  return {
    // In development Vite itself puts styles and sockets into the page.
    ...(production ? { "Content-Security-Policy": policy, "Reporting-Endpoints": `csp="${reportsTo}"` } : {}),
    ...(origin?.startsWith("https:") ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  };
}

/**
 * Whether a request that may write fails to show that it comes from our own pages. A browser sends Origin or
 * Sec-Fetch-Site with every such request, an old one at least Referer; all that are there must be ours, and one must be.
 * @param origin the address people use, where it is configured: a proxy may have changed Host
 */
export function isCrossSiteWrite(method: string, headers: IncomingHttpHeaders, origin: string | null = null): boolean {
  if (method === "GET" || method === "HEAD") return false;
  const shown = whereFrom(headers, origin);
  return shown.length === 0 || shown.includes(false);
}

/** Whether a request shows that it comes from elsewhere. A browser that tells of something by itself shows nothing. */
export const isFromElsewhere = (headers: IncomingHttpHeaders, origin: string | null): boolean =>
  whereFrom(headers, origin).includes(false);

/** Of each sign that a request has of where it comes from, whether it is ours. */
function whereFrom(headers: IncomingHttpHeaders, origin: string | null): boolean[] {
  const ours = (address: string) => {
    try {
      const given = new URL(address);
      return origin ? given.origin === origin : given.host === headers.host;
    } catch {
      return false;
    }
  };
  const site = headers["sec-fetch-site"];
  return [
    headers.origin === undefined ? null : ours(headers.origin),
    site === undefined ? null : site === "same-origin",
    headers.origin === undefined && site === undefined && headers.referer ? ours(headers.referer) : null,
  ].filter((each) => each !== null);
}
