// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Field } from "~/ui";
import type { NamingProblem, Reviewer } from "./reviewers.server";

interface FormProps {
  given: { who: string; toDay: string };
  today: string;
  problem: NamingProblem | null;
}

/** Whom to ask to review a course, until when. */
export function NameReviewer({ given, today, problem }: FormProps) {
  const { words } = useWords();
  const say = words.review.reviewers;
  const error = problem ? say.problems[problem] : undefined;
  return (
    <form method="post">
      <Field
        label={say.who}
        hint={say.whoHint}
        name="who"
        autoComplete="off"
        maxLength={200}
        defaultValue={given.who}
        error={problem === "day" ? undefined : error}
        required
      />
      <Field
        label={say.toDay}
        name="toDay"
        type="date"
        min={today}
        defaultValue={given.toDay}
        error={problem === "day" ? error : undefined}
        required
      />
      <Button>{say.submit}</Button>
    </form>
  );
}

/** Who has been asked, by whom, until when, and the way to end it. */
export function ReviewerList({ reviewers, courseId }: { reviewers: readonly Reviewer[]; courseId: string }) {
  const { words, day } = useWords();
  const say = words.review.reviewers;
  if (reviewers.length === 0) return <p>{say.none}</p>;
  return (
    <ul className="plain">
      {reviewers.map((reviewer) => (
        <li key={reviewer.id}>
          <p>
            <strong>{reviewer.name}.</strong> {say.named(reviewer.namedBy, day(reviewer.namedOn))}{" "}
            {reviewer.endedOn ? say.ended(day(reviewer.endedOn)) : say.until(day(reviewer.toDay))}
          </p>
          {reviewer.holds && (
            <form method="post" action={`/review/${courseId}/reviewers/ended`}>
              <input type="hidden" name="reviewer" value={reviewer.id} />
              <Button kind="quiet">{say.end(reviewer.name)}</Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
