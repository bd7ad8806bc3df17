// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table, Tag } from "~/ui";
import { roleName } from "../roleName";
import { type Change, outcomes } from "./planned";
import type { ShownImport, ShownLine } from "./shownImport.server";

/** What becomes of each line, page by page, all of them or those of one kind. */
export function ImportLines({ shown, term }: { shown: ShownImport; term: string }) {
  const { words } = useWords();
  const say = words.staffImport;
  const { counts, outcome, page, pages } = shown;
  const address = (show: string | null, number: number) =>
    `/import/${shown.id}?${new URLSearchParams({ ...(show ? { show } : {}), page: String(number) })}`;
  const all = Object.values(counts).reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return (
    <>
      <nav className="tabs" aria-label={say.filter}>
        <ul>
          <li>
            <a href={address(null, 1)} aria-current={outcome === null ? "page" : undefined}>
              {say.all(all)}
            </a>
          </li>
          {outcomes
            .filter((each) => counts[each])
            .map((each) => (
              <li key={each}>
                <a href={address(each, 1)} aria-current={outcome === each ? "page" : undefined}>
                  {say.outcomes[each](counts[each] ?? 0)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <Table
        caption={say.linesCaption}
        head={[words.people.name, say.line, words.people.numberShort, say.what]}
        rows={shown.lines.map((line) => ({
          id: String(line.at),
          cells: [
            line.name ? (
              <span key="name" lang="sv">
                {line.name}
              </span>
            ) : isNameless(line) ? (
              say.none
            ) : (
              words.people.protected
            ),
            line.line ?? say.notInFile,
            line.number || say.none,
            <What key="what" line={line} term={term} />,
          ],
        }))}
      />
      {pages > 1 && (
        <nav className="pages" aria-label={words.people.search.pages}>
          {page > 1 && <a href={address(outcome, page - 1)}>{words.people.search.previous}</a>}{" "}
          <span>{words.people.search.page(page, pages)}</span>{" "}
          {page < pages && <a href={address(outcome, page + 1)}>{words.people.search.next}</a>}
        </nav>
      )}
    </>
  );
}

/** Whether the name is missing in the file, and not kept from it. */
const isNameless = ({ told }: ShownLine) => told.wrong.some(({ problem }) => problem === "nameMissing");

function What({ line, term }: { line: ShownLine; term: string }) {
  const { words, day } = useWords();
  const say = words.staffImport;
  const { told, outcome } = line;
  const noted = (note: ShownLine["told"]["notes"][number]) =>
    note.note === "kept"
      ? say.notes.kept
      : say.notes[note.note](note.note === "alreadyLeft" ? day(note.value) : note.value);
  return (
    <>
      <Tag tone={outcome === "error" || outcome === "leaves" ? "strong" : "plain"}>{say.outcome[outcome]}</Tag>
      <ul className="plain">
        {told.wrong.map((wrong) => {
          const text = say.problems[wrong.problem];
          return (
            <li key={wrong.problem + wrong.column}>
              {say.where(String(line.line ?? ""), wrong.column, wrong.header)}
              {typeof text === "function" ? text(wrong.line ?? 0) : text}
              {wrong.value && ` (${wrong.value})`}
            </li>
          );
        })}
        {told.changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are drawn once and never move.
          <li key={index}>
            <ChangeText change={change} term={term} />
          </li>
        ))}
        {told.notes.map((note) => (
          <li key={note.note + note.value}>{noted(note)}</li>
        ))}
      </ul>
    </>
  );
}

function ChangeText({ change, term }: { change: Change; term: string }) {
  const { words, day } = useWords();
  const say = words.staffImport;
  const { what, from, to, role, jobFamily } = change;
  if (what === "protected") return say.changes.protected;
  if (what === "roleGiven" || what === "roleEnded") {
    const name = role ? roleName(words, role, term) : "";
    const family = jobFamily ? ` (${words.jobFamilies[jobFamily]})` : "";
    return say.changes[what](name + family, (what === "roleGiven" ? to : from) ?? "");
  }
  const isDay = what === "employedFrom" || what === "employedTo" || what === "employedAgain";
  const shown = (value: string | null | undefined) => (value && isDay ? day(value) : (value ?? null));
  if (what === "email" || what === "number" || what === "employedTo") return say.changes[what](shown(from), shown(to));
  return say.changes[what](shown(from) ?? say.none, shown(to) ?? say.none);
}
