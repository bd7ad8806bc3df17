// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Month } from "~/lib/clock";
import { Actions, Meaning, PrintButton, Table } from "~/ui";
import { separates } from "./discrimination";
import { type Figure, type StepFigures, worryOf } from "./figures";

interface Props {
  /** Null before the first month is told. */
  month: Month | null;
  steps: StepFigures[];
  /** Every month of which something is told, the latest first. */
  months: Month[];
}

/** Which questions to look at first, and the figures of all, unit by unit. */
export function QuestionFigures({ month, steps, months }: Props) {
  const { words, month: monthWords } = useWords();
  const say = words.questions;
  const telling = steps.filter(({ figures }) => figures.length > 0);
  const others = months.filter((each) => each !== month);
  return (
    <>
      {month && telling.length > 0 ? (
        <>
          <p className="hint">
            {say.month(monthWords(month))} {say.fixed}
          </p>
          <First figures={telling.flatMap(({ figures }) => figures)} />
          {telling.map((step) => (
            <StepTable key={step.stepId} step={step} />
          ))}
          <Meaning
            title={words.meaning.figures}
            meanings={[
              { term: say.right, meaning: say.rightMeaning },
              { term: say.wrong, meaning: say.wrongMeaning },
              { term: say.separation, meaning: say.separationMeaning },
            ]}
            after={say.limits}
          />
          <Actions>
            <PrintButton>{words.certificate.print}</PrintButton>
          </Actions>
        </>
      ) : (
        <>
          <p>{month ? say.empty(monthWords(month)) : say.emptyYet}</p>
          <p className="hint">{say.emptyWhy}</p>
        </>
      )}
      {others.length > 0 && (
        <div className="other-months">
          <h2 id="other-months">{say.months}</h2>
          <nav className="tabs" aria-labelledby="other-months">
            <ul>
              {others.map((each) => (
                <li key={each}>
                  <a href={`/questions?month=${each}`}>{monthWords(each)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      )}
    </>
  );
}

const worthNaming = 3;
const gravest = ["backwards", "misled", "hard"];

function First({ figures }: { figures: Figure[] }) {
  const { words } = useWords();
  const say = words.questions;
  const worrying = figures
    .flatMap((figure) => {
      const worry = worryOf(figure);
      return worry ? [{ figure, worry }] : [];
    })
    .sort((a, b) => gravest.indexOf(a.worry) - gravest.indexOf(b.worry))
    .slice(0, worthNaming);
  if (worrying.length === 0) return <p>{say.noWorries}</p>;
  return (
    <>
      <h2>{say.first}</h2>
      <ul>
        {worrying.map(({ figure, worry }) => (
          <li key={figure.id}>
            <Stem figure={figure} /> <strong>{say.worries[worry]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function StepTable({ step }: { step: StepFigures }) {
  const { words } = useWords();
  const say = words.questions;
  // Where it is told of none, there is no column for it.
  const separating = step.figures.some(({ discrimination }) => discrimination !== null);
  return (
    <>
      <h2 lang="sv">{step.title}</h2>
      <Table
        caption={<CourseText say={say.caption} text={step.title} />}
        head={[say.question, say.right, say.wrong, ...(separating ? [say.separation] : [])]}
        rows={step.figures.map((figure, index) => ({
          id: figure.id,
          cells: [
            <Stem key="stem" figure={figure} begins={step.figures[index - 1]?.inCase?.stem !== figure.inCase?.stem} />,
            <Right key="right" figure={figure} />,
            <Wrong key="wrong" figure={figure} />,
            ...(separating ? [<Separation key="separation" figure={figure} />] : []),
          ],
        }))}
      />
      {step.untold > 0 && <p className="hint">{say.untold(step.untold)}</p>}
    </>
  );
}

/** @param begins the first line of its case: with the story */
function Stem({ figure: { stem, inCase }, begins = false }: { figure: Figure; begins?: boolean }) {
  const { words } = useWords();
  return (
    <>
      {inCase && (
        <>
          <span className="kicker">{words.quiz.part(inCase.number, inCase.of)}</span>{" "}
          {begins && (
            <span className="hint" lang="sv">
              {inCase.stem}{" "}
            </span>
          )}
        </>
      )}
      <span lang="sv">{stem}</span>
    </>
  );
}

function Right({ figure: { right, answered } }: { figure: Figure }) {
  const { words } = useWords();
  const say = words.questions;
  return typeof right === "number" ? say.rightOf(right, answered) : say[right](answered);
}

function Wrong({ figure: { wrongOption } }: { figure: Figure }) {
  const { words } = useWords();
  const say = words.questions;
  if (!wrongOption) return <span className="hint">{say.none}</span>;
  return (
    <span>
      {wrongOption.text ? (
        <span lang="sv">{wrongOption.text}</span>
      ) : (
        words.quiz[wrongOption.id === "true" ? "true" : "false"]
      )}{" "}
      {wrongOption.people !== null && say.wrongBy(wrongOption.people)}
    </span>
  );
}

function Separation({ figure: { discrimination } }: { figure: Figure }) {
  const { words } = useWords();
  const say = words.questions;
  if (discrimination === null) return <span className="hint">{say.none}</span>;
  return `${say.separates[separates(discrimination)]} (${say.number(discrimination)})`;
}
