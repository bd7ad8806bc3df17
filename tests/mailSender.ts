// SPDX-License-Identifier: EUPL-1.2
// A process of its own that sends what is in the outbox to a mail server on this machine, and ends when nothing is left.
import { sendAll } from "../app/mail/sending.server";
import { smtpCarrier } from "../app/mail/smtp.server";

const carrier = smtpCarrier({
  host: "127.0.0.1",
  port: Number(process.argv[2]),
  secure: false,
  user: null,
  password: "",
  name: "",
  address: "larportalen@exempelkommunen.example",
});
await sendAll({
  write: async ({ personId }) => ({ to: `${personId}@exempelkommunen.example`, subject: "x", text: "x" }),
  carrier,
  clock: () => new Date(),
});
process.exit(0);
