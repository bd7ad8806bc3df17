// SPDX-License-Identifier: EUPL-1.2
// What the HTTP server refuses before it asks who is there: what comes from elsewhere, is too large, or cannot be read.
import type { NextFunction, Request, Response } from "express";
import { environment } from "./environment.server";
import { isCrossSiteWrite } from "./safety";

/** One sentence in plain text, both languages where people may meet it. */
export function refuse(response: Response, status: number, sentence: string): void {
  response.status(status).type("text/plain").send(`${sentence}\n`);
}

export const unreadable = "This address cannot be read. Check how it is written and try again.";

/** @param mostOf how many bytes a form may hold at an address */
export function refusing(mostOf: (pathname: string) => number) {
  const isTooLarge = ({ headers, path }: Request) => {
    const length = Number(headers["content-length"] ?? 0);
    return length > 0 && length > mostOf(path);
  };
  return (request: Request, response: Response, next: NextFunction) => {
    if (isCrossSiteWrite(request.method, request.headers, environment.origin))
      return refuse(
        response,
        403,
        "Formuläret kom inte från den här sidan. Gå tillbaka, ladda om och skicka igen. / The form did not come from this site. Go back, reload and send it again.",
      );
    if (request.headers["transfer-encoding"] || isTooLarge(request))
      return refuse(
        response,
        413,
        "Det är mer än ett formulär här rymmer. Gå tillbaka och skicka mindre. / This is more than a form here can hold. Go back and send less.",
      );
    if (!["GET", "HEAD", "POST"].includes(request.method))
      return refuse(response, 405, "Öppna sidan i en webbläsare. / Open the page in a browser.");
    // Remix takes the port from here without asking who wrote it.
    if (environment.trustProxy === 0) delete request.headers["x-forwarded-host"];
    const address = request.originalUrl;
    if (!address.startsWith("/") || !URL.canParse(`http://${request.headers.host}${address}`))
      return refuse(response, 400, unreadable);
    next();
  };
}
