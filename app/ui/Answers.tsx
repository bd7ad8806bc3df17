// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

export type Answer = {
  id: string;
  label: ReactNode;
  /** In words, since colour and frame are not enough: "Ditt svar", "Det här håller". */
  marks?: readonly string[];
  /** What is true in it and where it leads. */
  why?: ReactNode;
  chosen?: boolean;
  holds?: boolean;
};

/** `ordered` where the order is what was asked for. */
type AnswersProps = { label: string; answers: readonly Answer[]; ordered?: boolean };

/** A question that has been answered: every option, which was chosen, which holds, and why. */
export function Answers({ label, answers, ordered }: AnswersProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="answers" aria-label={label}>
      {answers.map((answer) => (
        <li key={answer.id} className={answerClass(answer)}>
          {answer.marks && answer.marks.length > 0 && <p className="answer-mark">{answer.marks.join(" · ")}</p>}
          <p className="answer-label">{answer.label}</p>
          {answer.why && <p className="answer-why">{answer.why}</p>}
        </li>
      ))}
    </List>
  );
}

function answerClass({ chosen, holds }: Answer) {
  return ["answer", chosen && "answer-chosen", holds && "answer-holds"].filter(Boolean).join(" ");
}
