// SPDX-License-Identifier: EUPL-1.2
// What comes over the wire and is no request: a head that is too large, or none at all. Node refuses it before anything of
// ours sees it; here it gets the headers and a sentence that every other answer has.
import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { environment } from "./environment.server";
import { securityHeaders } from "./safety";

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

const sentence =
  "Adressen eller det webbläsaren skickade är för långt eller går inte att läsa. Gå tillbaka och försök igen. / The address, or what the browser sent, is too long or cannot be read. Go back and try again.\n";

/** Whether an answer has begun to go out: Node keeps it on the connection until it is whole, as its own handler asks. */
const isAnswering = (socket: Duplex) =>
  Boolean((socket as { _httpMessage?: { headersSent: boolean } | null })._httpMessage?.headersSent);

/** The methods whose answer has words in it. Of HEAD, and where the beginning is not known, it must have none. */
const readable = /^(GET|POST) /;

export function refuseUnreadable(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    // Who is gone hears nothing, and who has got the beginning of an answer must not get another inside it.
    if (error.code === "ECONNRESET" || !socket.writable || isAnswering(socket)) return socket.destroy();
    const said = readable.test(error.rawPacket?.subarray(0, 8).toString("latin1") ?? "") ? sentence : "";
    const headers = {
      ...securityHeaders(randomUUID(), true, environment.origin),
      "Cache-Control": "no-store",
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Length": String(Buffer.byteLength(said)),
      Connection: "close",
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${statuses[error.code ?? ""] ?? "400 Bad Request"}\r\n${head.join("")}\r\n${said}`);
  });
}
