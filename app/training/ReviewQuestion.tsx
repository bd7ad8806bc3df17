// SPDX-License-Identifier: EUPL-1.2
import type { Question } from "~/content/catalogue";
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Answers } from "~/ui";

type Part = Extract<Question, { kind: "case" }>["parts"][number];
type Asked = Part | Exclude<Question, { kind: "case" }>;

/** A question with its key: every answer, what is right, and the why of each. */
export function ReviewQuestion({ question, number }: { question: Question; number: number }) {
  const { words } = useWords();
  const asked: Asked[] = question.kind === "case" ? question.parts : [question];
  return (
    <li className="review-question">
      <h4>{words.review.question(number)}</h4>
      <p lang="sv">
        <strong>{question.stem}</strong>
      </p>
      {asked.map((each) => (
        <div key={each.id}>
          {question.kind === "case" && (
            <>
              {"before" in each && each.before && <p lang="sv">{each.before}</p>}
              <p lang="sv">
                <strong>{each.stem}</strong>
              </p>
            </>
          )}
          <p className="hint">{words.quiz[each.kind]}</p>
          <Key asked={each} />
        </div>
      ))}
      <p className="hint">
        {words.quiz.source}: <span lang="sv">{question.source}</span>
      </p>
    </li>
  );
}

/** The answers as they are right. */
function Key({ asked }: { asked: Asked }) {
  const { words } = useWords();
  const say = words.quiz;
  if (asked.kind === "one" || asked.kind === "several")
    return (
      <Answers
        label={say.answers}
        answers={asked.options.map(({ id, text, why, right }) => ({
          id,
          label: <Sv text={text} />,
          why: <Sv text={why} />,
          holds: right,
          marks: right ? [words.review.right] : [],
        }))}
      />
    );
  if (asked.kind === "trueFalse")
    return (
      <Answers
        label={say.answers}
        answers={[true, false].map((answer) => ({
          id: String(answer),
          label: answer ? say.true : say.false,
          why: <Sv text={answer ? asked.ifTrue : asked.ifFalse} />,
          holds: asked.holds === answer,
          marks: asked.holds === answer ? [words.review.right] : [],
        }))}
      />
    );
  if (asked.kind === "order")
    return (
      <Answers
        label={say.items}
        ordered
        answers={asked.items.map(({ id, text, why }) => ({ id, label: <Sv text={text} />, why: <Sv text={why} /> }))}
      />
    );
  const placeOf = (id: string) => asked.places.find((place) => place.id === id)?.text ?? "";
  const over = asked.places.filter((place) => !asked.items.some((item) => item.place === place.id));
  return (
    <>
      <Answers
        label={say.items}
        answers={asked.items.map(({ id, text, why, place }) => ({
          id,
          label: <Sv text={text} />,
          why: (
            <>
              <CourseText say={say.belongs} text={placeOf(place)} />. <Sv text={why} />
            </>
          ),
        }))}
      />
      {over.length > 0 && (
        <p>
          <CourseText say={words.review.leftOver} text={over.map(({ text }) => text).join(", ")} />
        </p>
      )}
    </>
  );
}

function Sv({ text }: { text: string }) {
  return <span lang="sv">{text}</span>;
}
