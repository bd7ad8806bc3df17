// SPDX-License-Identifier: EUPL-1.2
// Handing letters to a mail server (SMTP, RFC 5321). It never decides what becomes of one that was not taken.
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { MailServer } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import type { Carrier, Delivery, Letter } from "./letter";

/** What the connection is told: encrypted, unless it never leaves the machine. */
export function connectionOptions({ host, port, secure }: MailServer) {
  const requireTLS = !secure && !isLoopback(host);
  return { host, port, secure, requireTLS, ignoreTLS: !secure && !requireTLS, tls: { minVersion: "TLSv1.2" as const } };
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

const [patience, silence] = [15_000, 60_000];

type Failure = Error & { code?: string; command?: string; responseCode?: number };

/** One connection for all letters of a turn, opened at the first. */
export function smtpCarrier(server: MailServer, waits = { patience, silence }): Carrier {
  let open: SMTPConnection | null = null;
  const close = () => {
    open?.close();
    open = null;
  };
  const connected = async () => {
    if (open) return open;
    const connection = new SMTPConnection({
      ...connectionOptions(server),
      connectionTimeout: waits.patience,
      greetingTimeout: waits.patience,
      socketTimeout: waits.silence,
    });
    // An error that nobody waits for is that of a connection which is not used any longer.
    let fail: (error: Error) => void = () => {};
    connection.on("error", (error) => fail(error));
    connection.once("end", () => {
      fail(new Error("the connection was closed"));
      if (open === connection) open = null;
    });
    try {
      await settled((done) => {
        fail = done;
        connection.connect(done);
      });
      if (server.user !== null) {
        const { user, password: pass } = server;
        await settled((done) => {
          fail = done;
          connection.login({ user, pass }, done);
        });
      }
    } catch (error) {
      connection.close();
      throw error;
    }
    open = connection;
    return connection;
  };

  return {
    deliver: async (id, letter) => {
      const message = await compose(server, id, letter);
      let connection: SMTPConnection;
      try {
        connection = await connected();
      } catch (error) {
        log.warn({ reason: reasonOf(error) }, "the mail server does not let us in");
        return "down";
      }
      // Whether the message has begun to go out: only then can the server have got it without our knowing.
      let begun = false;
      const body = Readable.from(
        (function* () {
          begun = true;
          yield message;
        })(),
      );
      try {
        await settled((done) => connection.send({ from: server.address, to: letter.to }, body, done));
        return "sent";
      } catch (error) {
        const { responseCode = 0, command = "" } = error as Failure;
        log.warn({ mail: id, reason: reasonOf(error) }, "a mail was not taken");
        // After a refusal the connection is as good as new only where the server says so; a new one always is.
        close();
        return deliveryOf(responseCode, command, begun);
      }
    },
    end: () => {
      open?.quit();
      open = null;
    },
  };
}

/**
 * What a failure means. A refusal for good is of this letter only where its recipient or its text was refused: where our
 * name or our password is, it is mended on our side, and the mails wait.
 */
function deliveryOf(responseCode: number, command: string, begun: boolean): Delivery {
  const isAnswer = responseCode >= 400;
  if (begun && !isAnswer) return "unknown";
  if (!isAnswer) return "down";
  if (responseCode >= 500 && (command === "RCPT TO" || command === "DATA")) return "refused";
  return command === "RCPT TO" || command === "DATA" ? "later" : "down";
}

/** The code and the command, and never the server's words: they may hold an address. */
function reasonOf(error: unknown): string {
  const { code, command, responseCode } = error as Failure;
  return [code, command, responseCode].filter(Boolean).join(" ") || "unknown";
}

/** The letter as it travels. It answers to no automatic answer (RFC 3834), and has the same id however often it is tried. */
function compose(server: MailServer, id: string, { to, subject, text }: Letter): Promise<Buffer> {
  const domain = server.address.slice(server.address.lastIndexOf("@") + 1);
  return new MailComposer({
    from: { name: server.name, address: server.address },
    to,
    subject,
    text,
    messageId: `<${id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** A call that answers by calling back, as a promise. */
function settled(call: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => call((error) => (error ? reject(error) : resolve())));
}
