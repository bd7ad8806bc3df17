// SPDX-License-Identifier: EUPL-1.2
// Files of an earlier build. A page that was open when a new version came asks for the style it was made with; that one has
// gone, and the one of the same name is nearer to it than nothing.
import type { RequestHandler } from "express";

/** `/assets/styles.css` of `/assets/styles-DhU3k_9x.css`: Vite puts eight characters of a hash there. */
const nameOf = (address: string) => address.replace(/-[\w-]{8}(?=\.\w+$)/, "");

/**
 * Leads from what a page of another build asks for to the address of today that has the same name. Not for ever, since that
 * is only true today.
 * @param today the addresses that pages name
 */
export function sameName(today: readonly string[]): RequestHandler {
  const byName = new Map(today.map((address) => [nameOf(address), address]));
  return (request, response, next) => {
    const address = byName.get(nameOf(request.path));
    if (!address || address === request.path) return next();
    response.set("Cache-Control", "no-store").redirect(302, address);
  };
}
