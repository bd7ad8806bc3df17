// Files of an earlier build. A page that was open when a new version came asks for the style it was made with; that one has
// gone, and the one of the same name is nearer to it than nothing.
import { readdirSync } from "node:fs";
import type { RequestHandler } from "express";

/** `styles` of `styles-DhU3k_9x.css`, with its ending. Vite puts eight characters of a hash there. */
const nameOf = (file: string) => file.replace(/-[\w-]{8}(?=\.\w+$)/, "");

/** Leads to the file of today that has the same name but for its hash; not for ever, since that is only true today. */
export function sameName(folder: string): RequestHandler {
  const today = new Map<string, string>();
  try {
    for (const file of readdirSync(folder)) today.set(nameOf(file), file);
  } catch {
    // In development there is no build.
  }
  return (request, response, next) => {
    const file = today.get(nameOf(request.path.slice(1)));
    if (!file || `/${file}` === request.path) return next();
    response.set("Cache-Control", "no-store").redirect(302, `/assets/${file}`);
  };
}
