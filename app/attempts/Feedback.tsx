import { useWords } from "~/i18n/use";
import { Answers } from "~/ui";
import type { AnsweredQuestion } from "./view";

/** An answered question: every option with what is true in it and where it leads, and the source. */
export function Feedback({ question }: { question: AnsweredQuestion }) {
  const { words } = useWords();
  const alsoHolds = question.options.some((option) => option.right && option.chosen);
  const marks = (option: AnsweredQuestion["options"][number]) => [
    ...(option.chosen ? [words.quiz.yourAnswer] : []),
    ...(option.right ? [alsoHolds && !option.chosen ? words.quiz.alsoHolds : words.quiz.holds] : []),
  ];
  return (
    <>
      <p className={question.right ? "verdict verdict-right" : "verdict"}>
        {question.right ? words.quiz.right : question.partly ? words.quiz.partly : words.quiz.notQuite}
      </p>
      <Answers
        label={words.quiz.answers}
        answers={question.options.map((option) => ({
          id: option.id,
          label: <span lang="sv">{option.text}</span>,
          marks: marks(option),
          why: <span lang="sv">{option.why}</span>,
          chosen: option.chosen,
          holds: option.right,
        }))}
      />
      <p className="source">
        {words.quiz.source}: <span lang="sv">{question.source}</span>
      </p>
    </>
  );
}
