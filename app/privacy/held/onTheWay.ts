// SPDX-License-Identifier: EUPL-1.2
import { holding, own, type Register, type Way } from "./entry";

const ofTry: Way = { column: "attemptId", through: "QuizAttempt" };

/** What one answered, chose, rated and repeats: nobody else's to see. */
export const onTheWay: Register = {
  QuizAttempt: {
    holdings: [
      holding("answers", "attempt", "tries", "self", { column: "enrolmentId", through: "Enrolment" }, "startedAt", {
        stepId: ["step", "named"],
        number: "number",
        startedAt: ["begunAt", "moment"],
        handedInAt: ["handedInAt", "moment"],
        right: "right",
        asked: "asked",
        needed: "needed",
        draw: ["questions", "drawn"],
      }),
    ],
    left: { id: "tie", enrolmentId: "tie", seed: "tie" },
  },
  QuizAnswer: {
    holdings: [
      holding("answers", "answer", "answers", "self", ofTry, "at", {
        questionId: ["question", "named"],
        questionVersion: "version",
        optionIds: ["answered", "answer"],
        at: ["at", "moment"],
      }),
    ],
    left: { attemptId: "tie" },
  },
  QuizSave: {
    holdings: [holding("answers", "save", "saves", "self", ofTry, "key", { key: "saveKey" })],
    left: { attemptId: "tie" },
  },
  Question: { nobody: "A question as it was asked, of everybody who was asked it." },

  Run: {
    holdings: [
      holding("scenes", "run", "choices", "self", own, "startedAt", {
        scenarioId: ["scene", "named"],
        number: "number",
        startedAt: ["begunAt", "moment"],
        lastStepAt: ["lastAt", "moment"],
        endedAt: ["endedAt", "moment"],
      }),
    ],
    left: { id: "tie", personId: "tie", storyHash: "tie", snapshot: "tie" },
  },
  RunChoice: {
    holdings: [
      holding("scenes", "runChoice", "choices", "self", { column: "runId", through: "Run" }, "at", {
        runId: ["scene", "run"],
        turn: ["turn", "turn"],
        choiceId: ["choice", "choice"],
        at: ["at", "moment"],
      }),
    ],
    left: {},
  },
  Story: { nobody: "A scene as it was compiled." },

  ConfidenceRating: {
    holdings: [
      holding("feelings", "rating", "ratings", "self", own, "at", {
        occasion: ["occasion", "occasion"],
        confidence: "confidence",
        worry: "worry",
        at: ["at", "moment"],
      }),
    ],
    left: { personId: "tie" },
  },
  ConfidenceReport: { nobody: "Means of many: no person and no group under five (attempts/means.ts)." },
  QuestionReport: { nobody: "Counts of many: no person and no group under five (attempts/figures.ts)." },

  RefreshRound: {
    holdings: [
      holding("repeating", "round", "roundChoices", "self", own, "openedAt", {
        number: "number",
        openedAt: ["openedAt", "moment"],
        closedAt: ["endedAt", "moment"],
        fixedOn: ["day", "day"],
        courseId: ["course", "named"],
        momentId: ["scene", "named"],
        refresherId: ["about", "named"],
        questionIds: ["questions", "named"],
        choiceId: ["choice", "choice"],
        answers: ["answered", "data"],
      }),
    ],
    left: { id: "tie", personId: "tie", versions: "tie" },
  },
  Review: {
    holdings: [
      holding("repeating", "review", "stays", "self", own, "at", {
        questionId: ["question", "named"],
        at: ["at", "moment"],
        rating: ["howItWent", "rating"],
      }),
    ],
    left: { id: "tie", personId: "tie", questionVersion: "tie", occasionId: "tie" },
  },
  Card: {
    holdings: [
      holding("repeating", "card", "stays", "self", own, "dueAt", {
        questionId: ["question", "named"],
        dueAt: ["comesBack", "moment"],
        stability: "stability",
        difficulty: "difficulty",
        reps: "reps",
        lapses: "lapses",
        lastReviewedAt: ["lastAt", "moment"],
      }),
    ],
    left: { personId: "tie", state: "tie" },
  },
  CalendarFeed: {
    holdings: [
      holding("repeating", "feed", "feeds", "self", own, "createdAt", {
        createdAt: ["madeAt", "moment"],
        endedAt: ["endedAt", "moment"],
      }),
    ],
    left: { id: "secret", personId: "tie" },
  },
  FactValue: { nobody: "What a fact of the courses has said." },
};
