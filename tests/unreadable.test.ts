// SPDX-License-Identifier: EUPL-1.2
// What comes over the wire and is no request gets a sentence and the headers of every other answer; and what a browser says
// that it takes is heard.
import net from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ask, type Running, serve, stop } from "./running";
import { copyOfWorld } from "./world";

let running: Running;
beforeAll(async () => {
  running = await serve(copyOfWorld(inject("place")));
});
afterAll(() => stop(running));

/** Everything that is answered to these bytes until the connection ends. */
const sent = (bytes: string) =>
  new Promise<string>((resolve) => {
    let answer = "";
    const socket = net.connect(running.port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });

test("a head that is too large or no head at all is refused with a sentence, and the next request is answered", async () => {
  for (const [bytes, status] of [
    [`GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    [`GET / HTTP/1.1\r\nHost: a\r\nCookie: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ["GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n", 400],
    ["GET / HTTP/1.1\r\nHost: a\r\nA: b\u0000c\r\n\r\n", 400],
  ] as const) {
    const answer = await sent(bytes);
    expect([bytes.slice(0, 40), answer.slice(0, 12)]).toEqual([bytes.slice(0, 40), `HTTP/1.1 ${status}`]);
    expect(answer).toMatch(/Gå tillbaka och försök igen|G\S+ tillbaka/);
    expect(answer).toContain("Cache-Control: no-store");
    expect(answer).toMatch(/Content-Security-Policy: default-src 'none'/);
    expect(answer).not.toMatch(/\n\s+at |HPE_/);
  }
  // Of HEAD the answer has no words: they would be taken for the beginning of the next answer.
  const ofHead = await sent(`HEAD /${"x".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`);
  const ofNothing = await sent("\u0000\u0001\u0002\r\n\r\n");
  expect(ofNothing).toMatch(/^HTTP\/1\.1 400 [\s\S]*Content-Length: 0\r\n[\s\S]*\r\n\r\n$/);
  expect(ofHead).toMatch(/^HTTP\/1\.1 431 [\s\S]*Content-Length: 0\r\n[\s\S]*\r\n\r\n$/);
  expect((await ask(running, "/login")).status).toBe(200);
});

test("a page is packed for whoever takes gzip, and for nobody who says that they do not", async () => {
  for (const [takes, packed] of [
    ["gzip", "gzip"],
    ["br;q=1, gzip;q=0.5", "gzip"],
    ["gzip;q=0.01", "gzip"],
    ["gzip;q=0", undefined],
    ["gzip; q=0.000, br", undefined],
    ["br", undefined],
    [undefined, undefined],
  ]) {
    const { headers } = await ask(running, "/login", { headers: { "accept-encoding": takes } });
    expect([takes, headers["content-encoding"]]).toEqual([takes, packed]);
  }
});
