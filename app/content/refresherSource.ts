// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { id, text } from "./shape";

/** What an item of a workplace meeting takes, all its parts together. */
const meetingMinutes = 15;

/** What fits one printed page in letters one can read standing up. */
const mostOnPage = 2800;

/** One thing that is done at the meeting. Texts are paragraphs; a line that begins with `- ` is a list's. */
const part = z.strictObject({
  minutes: z.int().min(1).max(meetingMinutes),
  title: text,
  /** What happens. */
  do: text,
  /** What the one who leads says, word for word. */
  say: text.optional(),
});

/** An item for a workplace meeting that anybody can lead from a phone, or from one page. */
const meeting = z
  .strictObject({
    title: text,
    /** What it is for, in a sentence. */
    purpose: text,
    /** What to have at hand. */
    bring: z.array(text).min(1).max(4),
    parts: z.array(part).min(2).max(5),
    /** The sentence that is written down at the end. */
    closing: text,
  })
  .superRefine(({ parts, ...rest }, { addIssue }) => {
    const sum = parts.reduce((total, each) => total + each.minutes, 0);
    if (sum !== meetingMinutes)
      addIssue({
        code: "custom",
        path: ["parts"],
        message: `the minutes sum to ${sum}, and must to ${meetingMinutes}`,
      });
    const length = [rest, ...parts].reduce((total, each) => total + charactersIn(Object.values(each).flat()), 0);
    if (length > mostOnPage)
      addIssue({ code: "custom", message: `it is one printed page: ${mostOnPage} characters at most, not ${length}` });
  });

function charactersIn(values: unknown[]): number {
  return values.reduce((total: number, each) => total + (typeof each === "string" ? each.length : 0), 0);
}

/** `refreshers/01-name.yml` of a course: what a month brings to who has the role that the course is for. */
export const refresherSource = z.strictObject({
  id,
  title: text,
  /** The place in a scene that is played: `scene/moment`. */
  moment: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "write it as scene/moment"),
  /** What the dialogue is about this time. */
  about: text.max(400),
  /** One concrete thing to do at the workplace this month. */
  tip: text.max(400),
  meeting,
});
