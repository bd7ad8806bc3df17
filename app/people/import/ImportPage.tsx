// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, Details, ErrorSummary, Field, Notice, ProgressBar } from "~/ui";
import { ImportLines } from "./ImportLines";
import type { Refusal } from "./sheet";
import type { ShownImport } from "./shownImport.server";

interface Props {
  shown: ShownImport;
  term: string;
  problem: "errors" | "leavers" | null;
}

/** One import, wherever it has come: being read, to be looked through, being written, or done. */
export function ImportPage({ shown, term, problem }: Props) {
  const { words } = useWords();
  const say = words.staffImport;
  const { state } = shown;
  if (state === "reading" || state === "applying") return <UnderWay shown={shown} />;
  if (state === "stopped") return <Stopped id={shown.id} />;
  if (state === "refused")
    return (
      <>
        <ul>
          {shown.refused.map((refusal) => (
            <li key={JSON.stringify(refusal)}>
              <Reason refusal={refusal} />
            </li>
          ))}
        </ul>
        <Leave shown={shown} />
      </>
    );
  return (
    <>
      {problem && (
        <ErrorSummary
          title={say.notConfirmed}
          errors={[{ href: problem === "leavers" ? "#typed" : "#lines", text: say.problemsConfirm[problem] }]}
        />
      )}
      {shown.isStale && (
        <Notice kind="attention" title={say.stale}>
          <p>{say.staleText}</p>
        </Notice>
      )}
      <p>{shown.scope ? say.scopeSaid(shown.scope) : say.scopeSaidNobody}</p>
      {shown.unread.length > 0 && <p className="hint">{say.unread(shown.unread.join(", "))}</p>}
      {shown.units.length > 0 && (
        <Details summary={say.newUnits(shown.units.length)}>
          <ul className="plain" lang="sv">
            {shown.units.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once and never move.
              <li key={index}>{name}</li>
            ))}
          </ul>
        </Details>
      )}
      {state === "planned" && <Confirm shown={shown} problem={problem} />}
      <section id="lines" tabIndex={-1} aria-labelledby="each">
        <h2 id="each">{say.linesCaption}</h2>
        <ImportLines shown={shown} term={term} />
      </section>
      <Leave shown={shown} />
    </>
  );
}

function UnderWay({ shown: { id, staged, of, state } }: { shown: ShownImport }) {
  const { words } = useWords();
  const say = words.staffImport;
  return (
    <>
      {state === "reading" && <ProgressBar value={staged} max={of ?? 1} label={say.progress(staged, of ?? 0)} />}
      <p>
        <a href={`/import/${id}`}>{say.again}</a>
      </p>
    </>
  );
}

function Stopped({ id }: { id: string }) {
  const { words } = useWords();
  return (
    <form method="post" action={`/import/${id}/restart`}>
      <Button>{words.staffImport.restart}</Button>
    </form>
  );
}

function Confirm({ shown, problem }: { shown: ShownImport; problem: Props["problem"] }) {
  const { words } = useWords();
  const say = words.staffImport;
  if (shown.counts.error) return <p>{say.mustMend}</p>;
  if (!shown.hasChanges) return <p>{say.nothing}</p>;
  return (
    <form method="post" noValidate>
      {shown.mustType !== null && (
        <Field
          label={say.typed}
          hint={say.mustType(shown.mustType)}
          name="typed"
          inputMode="numeric"
          autoComplete="off"
          error={problem === "leavers" ? say.problemsConfirm.leavers : undefined}
        />
      )}
      <p>{say.confirmText}</p>
      <Actions>
        <Button>{say.confirm}</Button>
      </Actions>
    </form>
  );
}

function Leave({ shown: { id, state } }: { shown: ShownImport }) {
  const { words } = useWords();
  const say = words.staffImport;
  return (
    <form method="post" action={`/import/${id}/removal`}>
      <p className="hint">{state === "applied" ? say.leaveTextApplied : say.leaveText}</p>
      <Button kind="quiet">{say.leave}</Button>
    </form>
  );
}

function Reason({ refusal }: { refusal: Refusal }) {
  const { words } = useWords();
  const say = words.staffImport.refusals;
  switch (refusal.why) {
    case "columnMissing":
      return say.missing[refusal.missing];
    case "columnTwice":
      return say.columnTwice(refusal.word, refusal.first);
    case "unreadable":
      return say.unreadable(refusal.line);
    case "quoteNotClosed":
    case "quoteInside":
    case "other":
      return say[refusal.why](refusal.line, refusal.column);
    default:
      return say[refusal.why];
  }
}
