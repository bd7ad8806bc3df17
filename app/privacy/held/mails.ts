// SPDX-License-Identifier: EUPL-1.2
import { holding, own, type Register } from "./entry";

export const mails: Register = {
  Mail: {
    holdings: [
      holding("mails", "mail", "mails", "leaders", own, "day", {
        day: ["day", "day"],
        madeAt: ["madeAt", "moment"],
        sentAt: ["sentAt", "moment"],
        givenUpAt: ["givenUpAt", "moment"],
        outcome: ["outcome", "mailOutcome"],
        shown: ["text", "letter"],
      }),
    ],
    left: { id: "tie", personId: "tie", nextTryAt: "tie", tries: "tie", takenUntil: "tie" },
  },
  MailItem: {
    holdings: [
      holding("mails", "mailItem", "mails", "leaders", { column: "mailId", through: "Mail" }, "key", {
        kind: ["about", "mailKind"],
      }),
    ],
    left: { key: "tie", mailId: "tie", about: "tie" },
  },
};
