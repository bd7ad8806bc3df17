// What every answer carries and every writing request must show.
import type { IncomingHttpHeaders } from "node:http";

/** No third party, no inline script or style, no framing; scripts only with this answer's nonce. */
export function securityHeaders(nonce: string, production: boolean): Record<string, string> {
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
  ].join("; ");
  return {
    // In development Vite itself puts styles and sockets into the page.
    ...(production ? { "Content-Security-Policy": policy } : {}),
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
  const ours = (address: string) => {
    try {
      const given = new URL(address);
      return origin ? given.origin === origin : given.host === headers.host;
    } catch {
      return false;
    }
  };
  const site = headers["sec-fetch-site"];
  const shown = [
    headers.origin === undefined ? null : ours(headers.origin),
    site === undefined ? null : site === "same-origin",
    headers.origin === undefined && site === undefined && headers.referer ? ours(headers.referer) : null,
  ].filter((each) => each !== null);
  return shown.length === 0 || shown.includes(false);
}
