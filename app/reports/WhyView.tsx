// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import { roleName } from "~/people/roleName";
import { Table } from "~/ui";
import { RemindForm } from "./RemindForm";
import { type Asked, canRemind, movesTime, type Why } from "./why";

interface Props {
  why: Why;
  units: readonly { id: string; title: string }[];
  term: string;
  today: Day;
  /** This page, to come back to after reminding somebody. */
  here: string;
}

/** The rows behind where somebody stands, in words. */
export function WhyView({ why, units, term, today, here }: Props) {
  const { words, day } = useWords();
  const say = words.team.why;
  const title = new Map(units.map((unit) => [unit.id, unit.title]));
  const done = units.filter(({ id }) => why.units[id]);
  return (
    <>
      <Verdict why={why} today={today} />
      {why.enrolmentId && canRemind(why) && (
        <RemindForm enrolmentId={why.enrolmentId} name={why.person.name} back={here} />
      )}
      {why.asked && <Due asked={why.asked} pauses={why.pauses} term={term} />}
      {why.renewal ? (
        <section aria-labelledby="units">
          <h2 id="units">{words.renewal.whyTitle}</h2>
          <p>{words.renewal.why}</p>
        </section>
      ) : (
        <section aria-labelledby="units">
          <h2 id="units">{say.unitsTitle}</h2>
          <p>{words.team.partsText(done.length, units.length)}</p>
          <ol className="plain parts">
            {units.map(({ id, title }) => {
              const on = why.units[id];
              return (
                <li key={id}>
                  <span lang="sv">{title}</span>{" "}
                  <span className="hint">{on ? words.team.unitDone(day(on)) : words.team.unitOpen}</span>
                </li>
              );
            })}
          </ol>
        </section>
      )}
      {why.merits.length > 0 && (
        <section aria-labelledby="merits">
          <h2 id="merits">{say.meritsTitle}</h2>
          {why.merits.map(({ source, onDay, recordedOn, unitIds }) => (
            <div key={`${source} ${onDay}`}>
              <p>{say.merit(words.merits.sources[source], day(onDay), day(recordedOn))}</p>
              <ul lang="sv">
                {unitIds.map((id) => (
                  <li key={id}>{title.get(id) ?? id}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <Cycles why={why} />
      <p className="private">
        {words.team.private} {say.logged}
      </p>
    </>
  );
}

/** The sentence, and what keeps it from being another one. */
function Verdict({ why, today }: { why: Why; today: Day }) {
  const { words, day } = useWords();
  const say = words.team.why;
  const { asked, standing, cycles, renewal } = why;
  const completedOn = cycles[0]?.completedOn ?? "";
  const sentences = {
    done: () => (renewal ? say.renewed : say.done)(day(completedOn)),
    expiring: () => say.expiring(day(asked?.countsFrom ?? "")),
    late: () => (renewal ? say.lateRenewal : say.late)(day(asked?.dueOn ?? "")),
    started: () => say.started,
    notStarted: () => say.notStarted,
  };
  const open = standing === "started" || standing === "notStarted";
  const time = asked && asked.dueOn < today ? say.timeOver : say.timeLeft;
  return (
    <p className="lead">
      {sentences[standing]()} {open && asked && !asked.liftedOn && time(day(asked.dueOn))}{" "}
      {standing !== "done" && asked?.liftedOn && say.lifted(day(asked.liftedOn))} {why.paused && say.paused}{" "}
      {!asked && say.notAsked}
    </p>
  );
}

function Due({ asked, pauses, term }: { asked: Asked; pauses: Why["pauses"]; term: string }) {
  const { words, day } = useWords();
  const say = words.team.why;
  const { rule } = asked;
  const facts: { term: string; detail: ReactNode }[] = [
    { term: say.rule, detail: rule ? <Rule rule={rule} term={term} /> : say.noRule },
    { term: say.given, detail: day(asked.assignedOn) },
    ...(asked.countsFrom
      ? [{ term: say.before, detail: day(asked.countsFrom) }]
      : [
          { term: say.start, detail: day(asked.startOn) },
          { term: say.time, detail: <TimeGiven asked={asked} /> },
        ]),
    ...(pauses.length > 0
      ? [
          {
            term: say.away,
            detail: (
              <>
                {pauses.map(({ fromDay, toDay }) => (
                  <span key={fromDay} className="line">
                    {toDay ? say.awayBetween(day(fromDay), day(toDay)) : say.awayFrom(day(fromDay))}
                  </span>
                ))}
                <span className="hint">{movesTime(pauses, asked) ? say.awayHint : say.awayLater}</span>
              </>
            ),
          },
        ]
      : []),
    ...(asked.more ? [{ term: say.more, detail: say.moreText(say.days(asked.more.days), day(asked.more.on)) }] : []),
    { term: words.team.due, detail: <b>{day(asked.dueOn)}</b> },
  ];
  return (
    <section aria-labelledby="due">
      <h2 id="due">{say.dueTitle}</h2>
      <dl className="facts">
        {facts.map(({ term: name, detail }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The time, and why it is less than the rule says that it is. */
function TimeGiven({ asked: { days, rule } }: { asked: Asked }) {
  const { words } = useWords();
  const say = words.team.why;
  if (!rule || days >= rule.days) return say.days(days);
  return (
    <>
      <span className="line">{say.days(days)}</span>
      <span className="hint">{say.leastTime(say.days(days))}</span>
    </>
  );
}

function Rule({ rule, term }: { rule: NonNullable<Asked["rule"]>; term: string }) {
  const { words, day } = useWords();
  const say = words.team.why;
  const roles = rule.roles.map((role) => roleName(words, role, term)).join(", ");
  const families = rule.jobFamilies.map((family) => words.jobFamilies[family]).join(", ");
  const who = families ? say.ruleFamilies(roles, families) : roles;
  const from = say.from[rule.trigger as keyof typeof say.from] ?? "";
  return (
    <>
      {say.ruleOf(rule.version, day(rule.writtenOn))} {say.ruleFor(who, rule.unit)} {say.ruleDays(rule.days, from)}{" "}
      {say.ruleMonths(rule.validityMonths)}
    </>
  );
}

function Cycles({ why }: { why: Why }) {
  const { words, day } = useWords();
  const say = words.team.why;
  const on = (each: string | null) => (each ? day(each) : say.notYet);
  return (
    <section aria-labelledby="cycles">
      <h2 id="cycles">{say.cyclesTitle}</h2>
      {why.cycles.length === 0 ? (
        <p>{say.nothingDone}</p>
      ) : (
        <Table
          caption={say.cycles}
          head={[say.cycle, say.begun, say.ended, say.valid]}
          rows={why.cycles.map(({ cycle, startedOn, completedOn, validThrough }) => ({
            id: String(cycle),
            cells: [String(cycle), on(startedOn), on(completedOn), on(validThrough)],
          }))}
        />
      )}
    </section>
  );
}
