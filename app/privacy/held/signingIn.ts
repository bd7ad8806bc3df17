// SPDX-License-Identifier: EUPL-1.2
import { acted, holding, own, type Register } from "./entry";

export const signingIn: Register = {
  Password: {
    holdings: [holding("signingIn", "password", "stays", "self", own, "setAt", { setAt: ["at", "moment"] })],
    left: { personId: "tie", hash: "secret", addressHash: "secret" },
  },
  Session: {
    holdings: [
      holding("signingIn", "session", "sessions", "self", own, "createdAt", {
        createdAt: ["begunAt", "moment"],
        expiresAt: ["until", "moment"],
        endedAt: ["endedAt", "moment"],
        device: ["device", "device"],
        isShared: ["isShared", "yesNo"],
        usedAt: ["lastAt", "moment"],
      }),
    ],
    left: { id: "secret", personId: "tie", nextId: "secret", power: "tie" },
  },
  SignInLink: {
    holdings: [
      holding("signingIn", "signInLink", "links", "self", own, "createdAt", {
        createdAt: ["madeAt", "moment"],
        expiresAt: ["until", "moment"],
        usedAt: ["usedAt", "moment"],
        kind: ["kind", "wayIn"],
      }),
      acted("linkMade", "byKey", "createdAt", { createdAt: ["madeAt", "moment"] }),
    ],
    left: { id: "secret", personId: "tie", byKey: "others" },
  },
  SecondFactor: {
    holdings: [holding("signingIn", "secondFactor", "stays", "self", own, "since", { since: ["at", "moment"] })],
    left: { personId: "tie", secret: "secret", lastStep: "tie" },
  },
  RecoveryCode: {
    holdings: [holding("signingIn", "recoveryCode", "stays", "self", own, "usedAt", { usedAt: ["usedAt", "moment"] })],
    left: { id: "secret", personId: "tie" },
  },
  AccountReset: {
    holdings: [
      holding("signingIn", "accountReset", "stays", "self", own, "at", {
        at: ["at", "moment"],
        seenAt: ["readAt", "moment"],
      }),
      acted("resetMade", "byKey", "at", { at: ["at", "moment"] }),
    ],
    left: { id: "tie", personId: "tie", byKey: "others" },
  },
  ExternalIdentity: {
    holdings: [
      holding("signingIn", "identity", "stays", "coordinator", own, "linkedAt", {
        issuer: "issuer",
        subject: "subject",
        linkedAt: ["at", "moment"],
      }),
    ],
    left: { personId: "tie" },
  },
  // Sealed with the cookie of its session: nobody can read it without.
  IdToken: { holdings: [], left: { sessionId: "secret", sealed: "secret" } },
};
