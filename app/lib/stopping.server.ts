// SPDX-License-Identifier: EUPL-1.2
import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Stops the process when the system asks it to: nothing new is let in, what is being asked is answered, and connections
 * over which nothing is asked are closed at once, those too that a browser opened ahead and never used.
 * @param most milliseconds that an answer may still take
 * @param last what is to be done when everything is answered
 */
export function stopWhenAsked(server: Server, most: number, last: () => Promise<void>): void {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  const stop = () => {
    server.close(async () => {
      await last();
      process.exit(0);
    });
    // To Node a connection that has not asked anything yet is one that is just about to.
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    server.closeIdleConnections();
    // One whose last answer has just gone out is idle from then on, and would be kept open for five seconds more.
    setInterval(() => server.closeIdleConnections(), 50).unref();
    setTimeout(() => process.exit(0), most).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
}
