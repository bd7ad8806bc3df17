// SPDX-License-Identifier: EUPL-1.2
// A mail server on this machine that does what a test tells it to: takes, waits, refuses, hangs up in the middle. It
// speaks as much SMTP as a client needs, and keeps what it took.
import net from "node:net";

/** What it does with a letter to this address. `silent`: it takes the text and hangs up before it says so. */
export type Manner = "take" | "refuse" | "later" | "refuseText" | "hangUp" | "silent" | "stall";

export interface Taken {
  to: string;
  text: string;
}

export class MailServer {
  readonly taken: Taken[] = [];
  /** Commands in the order they came. */
  readonly heard: string[] = [];
  manner: (to: string) => Manner = () => "take";
  /** Milliseconds before each answer. */
  slowness = 0;
  /** What it answers to who signs in. */
  login = "235 welcome";
  readonly #server = net.createServer((socket) => this.#serve(socket));
  readonly #open = new Set<net.Socket>();
  port = 0;

  /** @param host `127.0.0.1` unless told otherwise */
  async listen(port = 0, host = "127.0.0.1"): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(port, host, resolve));
    this.port = (this.#server.address() as net.AddressInfo).port;
    return this;
  }

  /** Goes away, in the middle of whatever it does. */
  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Whom it took a letter for, in that order. */
  get recipients(): string[] {
    return this.taken.map(({ to }) => to);
  }

  #serve(socket: net.Socket) {
    this.#open.add(socket);
    socket.on("close", () => this.#open.delete(socket));
    socket.on("error", () => {});
    socket.setEncoding("utf8");
    const say = (line: string) => setTimeout(() => socket.writable && socket.write(`${line}\r\n`), this.slowness);
    let [received, to, inText] = ["", "", false];
    say("220 test");
    socket.on("data", (chunk: string) => {
      received += chunk;
      for (;;) {
        if (inText) {
          const end = received.indexOf("\r\n.\r\n");
          if (end === -1) return;
          const text = received.slice(0, end);
          received = received.slice(end + 5);
          inText = false;
          this.#takeText(socket, to, text, say);
          continue;
        }
        const end = received.indexOf("\r\n");
        if (end === -1) return;
        const line = received.slice(0, end);
        received = received.slice(end + 2);
        this.heard.push(line);
        const [verb = ""] = line.toUpperCase().split(" ");
        if (verb === "EHLO") say("250-test\r\n250 AUTH PLAIN");
        else if (verb === "AUTH") say(this.login);
        else if (verb === "RCPT") {
          to = /<([^>]*)>/.exec(line)?.[1] ?? "";
          const manner = this.manner(to);
          if (manner === "hangUp") socket.destroy();
          else if (manner !== "stall")
            say(manner === "refuse" ? "550 5.1.1 no such person" : manner === "later" ? "451 4.3.0 later" : "250 ok");
        } else if (verb === "DATA") {
          inText = true;
          say("354 go on");
        } else if (verb === "QUIT") {
          say("221 bye");
          setTimeout(() => socket.end(), this.slowness + 5);
        } else say("250 ok");
      }
    });
  }

  #takeText(socket: net.Socket, to: string, text: string, say: (line: string) => void) {
    const manner = this.manner(to);
    if (manner === "refuseText") return say("554 5.7.1 not this");
    this.taken.push({ to, text });
    if (manner === "silent") socket.destroy();
    else say("250 2.0.0 taken");
  }
}
