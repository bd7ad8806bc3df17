// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Answers } from "~/ui";
import type { AnsweredQuestion } from "./quizView";

/** An answered question: every option or item with what is true in it and where it leads, the source and the passage. */
export function Feedback({ question }: { question: AnsweredQuestion }) {
  const { words } = useWords();
  const { mark, passage } = question;
  const placed = "items" in question;
  const verdict = mark.right
    ? words.quiz.right
    : mark.held > 0 && (placed || question.kind === "several")
      ? words.quiz[placed ? "partlyPlaced" : "partly"](mark.held, mark.of)
      : words.quiz[placed ? "notPlaced" : "notQuite"];
  return (
    <>
      <p className={mark.right ? "verdict verdict-right" : "verdict"}>{verdict}</p>
      {placed ? <Placed items={question.items} kind={question.kind} /> : <Chosen question={question} />}
      <p className="source">
        {words.quiz.source}: <span lang="sv">{question.source}</span>
      </p>
      {passage && (
        <p className="on-screen">
          <a href={passage.href}>
            <CourseText say={words.quiz.passage} text={passage.title} />
          </a>
        </p>
      )}
    </>
  );
}

function Chosen({ question }: { question: Extract<AnsweredQuestion, { options: unknown }> }) {
  const { words } = useWords();
  const alsoHolds = question.options.some((option) => option.right && option.chosen);
  const marks = (option: (typeof question.options)[number]) => [
    ...(option.chosen ? [words.quiz.yourAnswer] : []),
    ...(option.right ? [alsoHolds && !option.chosen ? words.quiz.alsoHolds : words.quiz.holds] : []),
  ];
  return (
    <Answers
      label={words.quiz.answers}
      answers={question.options.map((option) => ({
        id: option.id,
        label: option.text ? <span lang="sv">{option.text}</span> : words.quiz[option.id === "true" ? "true" : "false"],
        marks: marks(option),
        why: <span lang="sv">{option.why}</span>,
        chosen: option.chosen,
        holds: option.right,
      }))}
    />
  );
}

/** In words, since a colour is not enough: what was answered, and where it belongs when that is elsewhere. */
function Placed({ items, kind }: Pick<Extract<AnsweredQuestion, { items: unknown }>, "items" | "kind">) {
  const { words } = useWords();
  const said = (place: string) => words.quiz.placed(kind === "order" ? words.quiz.number(place) : place);
  const belongs = kind === "order" ? words.quiz.shouldBe : words.quiz.belongs;
  return (
    <Answers
      label={words.quiz.items}
      ordered={kind === "order"}
      answers={items.map((item) => ({
        id: item.id,
        label: <span lang="sv">{item.text}</span>,
        marks: [...(item.chosen ? [said(item.chosen)] : []), item.held ? words.quiz.holds : belongs(item.belongs)],
        why: <span lang="sv">{item.why}</span>,
        chosen: true,
        holds: item.held,
      }))}
    />
  );
}
