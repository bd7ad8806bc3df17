import { holding, own, type Register } from "./entry";

export const signingIn: Register = {
  Password: {
    holdings: [holding("signingIn", "password", "stays", "self", own, "setAt", { setAt: ["at", "moment"] })],
    left: { personId: "tie", hash: "secret" },
  },
  Session: {
    holdings: [
      holding("signingIn", "session", "sessions", "self", own, "createdAt", {
        createdAt: ["begunAt", "moment"],
        expiresAt: ["until", "moment"],
        endedAt: ["endedAt", "moment"],
      }),
    ],
    left: { id: "secret", personId: "tie" },
  },
  SignInLink: {
    holdings: [
      holding("signingIn", "signInLink", "links", "self", own, "createdAt", {
        createdAt: ["madeAt", "moment"],
        expiresAt: ["until", "moment"],
        usedAt: ["usedAt", "moment"],
      }),
    ],
    left: { id: "secret", personId: "tie" },
  },
};
