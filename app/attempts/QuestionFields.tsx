// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { placing } from "~/quiz/mark";
import { Choices, Placement, Prose } from "~/ui";
import type { AskedQuestion } from "./quizView";

interface Props {
  question: AskedQuestion;
  /** Of its fields, and the id of the first. */
  name: string;
  /** "Fråga 3 av 10", where there are several on a page. */
  count?: string;
  error?: string;
  /** What was chosen in a form that was refused, instead of the answer it has. */
  chosen?: string[];
}

/** A question to answer, whatever its kind: options, or things with places. */
export function QuestionFields({ question, name, count, error, chosen }: Props) {
  const { words } = useWords();
  const answer = chosen ?? question.answer;
  const legend = (
    <>
      {count && (
        <>
          <span className="kicker">{count}</span>{" "}
        </>
      )}
      <span lang="sv">{question.stem}</span>
    </>
  );
  const said = { legend, name, error, hint: words.quiz[question.kind] };
  if ("options" in question)
    return (
      <Choices
        {...said}
        kind={question.kind === "several" ? "several" : "one"}
        options={question.options.map(({ id, text }) => ({
          value: id,
          label: text ? <span lang="sv">{text}</span> : words.quiz[id === "true" ? "true" : "false"],
          checked: answer.includes(id),
        }))}
      />
    );
  const placed = placing(answer);
  return (
    <Placement
      {...said}
      none={words.quiz.unplaced}
      placesIn="sv"
      items={question.items.map(({ id, text }) => ({
        id,
        label: <span lang="sv">{text}</span>,
        place: placed.get(id),
      }))}
      places={question.places.map(({ id, text }) => ({ id, label: text }))}
      moves={
        question.kind === "order"
          ? { before: `move:${question.id}`, up: words.quiz.up, down: words.quiz.down }
          : undefined
      }
    />
  );
}

/** The story a question belongs to, and what has happened since the part before. */
export function CaseStory({ inCase }: { inCase: AskedQuestion["inCase"] }) {
  const { words } = useWords();
  if (!inCase) return null;
  return (
    <div className="case">
      <p className="kicker">{words.quiz.part(inCase.number, inCase.of)}</p>
      <Prose lang="sv">
        <p>{inCase.stem}</p>
      </Prose>
      {inCase.before && (
        <>
          <p className="case-since">{words.quiz.since}</p>
          <Prose lang="sv">
            <p>{inCase.before}</p>
          </Prose>
        </>
      )}
    </div>
  );
}

/**
 * What the Enter key presses in a form whose first button is another one. It is not shown: the same button
 * stands last in the form, with its words.
 */
export function EnterButton({ go }: { go: string }) {
  return <button type="submit" hidden name="go" value={go} />;
}
