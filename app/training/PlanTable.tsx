// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table, Tag } from "~/ui";
import type { PastMail } from "./pastMails.server";
import type { PlannedReminder } from "./plan.server";
import type { About } from "./planScope.server";

type Titles = Record<string, string>;

/** The reminders that come: a row for each person and thing to say. */
export function PlanTable({ rows, titles }: { rows: PlannedReminder[]; titles: Titles }) {
  const { words, day } = useWords();
  const say = words.reminders;
  return (
    <Table
      caption={say.comingCaption}
      head={[say.who, say.day, say.what, say.why]}
      rows={rows.map(({ id, to, hasAddress, kind, about, ...row }) => ({
        id,
        cells: [
          <span key="to">
            {to ?? say.noManager}
            {to !== null && !hasAddress && (
              <>
                <br />
                <Tag>{say.noAddress}</Tag>
              </>
            )}
          </span>,
          <span key="day" className="day">
            {day(row.day)}
          </span>,
          say.kinds[kind],
          <Why key="why" isTeam={kind === "team"} about={about} titles={titles} />,
        ],
      }))}
    />
  );
}

/** The mails that have been, each with what it said and how it went. */
export function PastTable({ rows, titles }: { rows: PastMail[]; titles: Titles }) {
  const { words, day } = useWords();
  const say = words.reminders;
  return (
    <Table
      caption={say.pastCaption}
      head={[say.who, say.day, say.what, say.how]}
      rows={rows.map(({ id, to, items, outcome, ...row }) => ({
        id,
        cells: [
          to,
          <span key="day" className="day">
            {day(row.day)}
          </span>,
          <ul key="what" className="plain">
            {items.map(({ kind, about }) => (
              <li key={`${kind}/${about.name}/${about.courseId}`}>
                {say.kinds[kind]}. <Why isTeam={kind === "team"} about={about} titles={titles} />
              </li>
            ))}
          </ul>,
          outcome === "refused" || outcome === "unreachable" || outcome === "unknown" ? (
            <Tag key="how" tone="strong">
              {say.outcomes[outcome]}
            </Tag>
          ) : (
            say.outcomes[outcome]
          ),
        ],
      }))}
    />
  );
}

function Why({ isTeam, about, titles }: { isTeam: boolean; about: About; titles: Titles }) {
  const { words, day } = useWords();
  const say = words.reminders;
  return (
    // One thing: a narrow screen lays out what is in a cell.
    <span>
      {isTeam && <>{say.teamWhy(about.name)}. </>}
      <span lang="sv">{titles[about.courseId] ?? about.courseId}</span>.{" "}
      <span className="hint">{(about.renews ? say.renews : say.due)(day(about.dueOn))}.</span>
    </span>
  );
}
