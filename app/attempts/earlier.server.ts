// SPDX-License-Identifier: EUPL-1.2
// What the person has answered and played before, for choosing what a renewal brings. Private: only the person's own pages
// come from it.
import type { Course, Question } from "~/content/catalogue";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { askedOf } from "~/quiz/asked";
import { markOf } from "~/quiz/mark";

export interface Answered {
  right: boolean;
  at: Date;
}

/** The actor's last answer to each of these questions in tries of the course, as the questions are written now. */
export async function readAnswered(
  actor: Actor,
  course: Course,
  questions: readonly Question[],
): Promise<Map<string, Answered>> {
  const asked = new Map(questions.flatMap(askedOf).map((each) => [each.id, each]));
  const rows = await read<{ questionId: string; questionVersion: number; optionIds: string; at: Date }>(sql`
    SELECT a."questionId", a."questionVersion", a."optionIds", a."at"
    FROM "Enrolment" e
    JOIN "QuizAttempt" t ON t."enrolmentId" = e."id"
    JOIN "QuizAnswer" a ON a."attemptId" = t."id"
    WHERE e."personId" = ${actor.personId} AND e."courseId" = ${course.id} ORDER BY a."at"`);
  const answered = new Map<string, Answered>();
  for (const row of rows) {
    const question = asked.get(row.questionId);
    // An answer to what was asked otherwise says nothing of what is asked now.
    if (!question || Number(row.questionVersion) !== question.version) continue;
    answered.set(question.id, { right: markOf(question, JSON.parse(row.optionIds)).right, at: new Date(row.at) });
  }
  return answered;
}

/** The ways that the actor has gone in each scene, as far as their choices are kept: lists of choice ids, by the scene. */
export async function readWays(actor: Actor): Promise<Map<string, string[][]>> {
  const rows = await read<{ id: string; scenarioId: string; choiceId: string }>(sql`
    SELECT r."id", r."scenarioId", c."choiceId" FROM "Run" r JOIN "RunChoice" c ON c."runId" = r."id"
    WHERE r."personId" = ${actor.personId} ORDER BY r."id", c."turn"`);
  const runs = new Map<string, { scenarioId: string; way: string[] }>();
  for (const { id, scenarioId, choiceId } of rows) {
    const run = runs.get(id) ?? { scenarioId, way: [] };
    run.way.push(choiceId);
    runs.set(id, run);
  }
  const ways = new Map<string, string[][]>();
  for (const { scenarioId, way } of runs.values()) ways.set(scenarioId, [...(ways.get(scenarioId) ?? []), way]);
  return ways;
}
