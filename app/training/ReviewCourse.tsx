// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { ProgressBar, TaskList } from "~/ui";
import type { Review } from "./review.server";

/** What is not as it was when the course was approved before, and what its authors say of it. */
export function ChangedSince({ review }: { review: Review }) {
  const { words, day } = useWords();
  const say = words.review;
  const { since, course } = review;
  if (review.approval || !since) return null;
  const parts = review.modules.flatMap(({ id, title, units }) => [
    { id, title, address: `/review/${course.id}/${id}` },
    ...units.map((unit) => ({ id: unit.id, title: unit.title, address: `/review/${course.id}/${id}#${unit.id}` })),
  ]);
  const all = [
    { id: course.id, title: course.title, address: `/courses/${course.id}#about` },
    ...parts,
    ...review.refreshers.map(({ id, title }) => ({ id, title, address: `/review/${course.id}/refreshers#${id}` })),
  ];
  const { changed, added, gone, moved } = since.changes;
  const told = course.changes.filter(({ version }) => version > since.version);
  return (
    <section aria-labelledby="since">
      <h2 id="since">{say.sinceTitle(since.version, day(since.on))}</h2>
      <ul>
        {all
          .filter(({ id }) => changed.includes(id) || added.includes(id))
          .map(({ id, title, address }) => (
            <li key={id}>
              {changed.includes(id) ? say.marks.changed : say.marks.added}:{" "}
              <a href={address} lang="sv">
                {title}
              </a>
            </li>
          ))}
        {gone.map(({ id, title }) => (
          <li key={id}>
            <CourseText say={say.gone} text={title} />
          </li>
        ))}
        {moved && <li>{say.moved}</li>}
      </ul>
      {told.length > 0 && (
        <>
          <h3>{say.authors}</h3>
          <ul>
            {told.map(({ version, on, what }) => (
              <li key={version}>
                {say.version(version)}, {day(on)}: <span lang="sv">{what}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Every unit, in its module, and every refresher, with whether the reviewer has read it. */
export function PartsToRead({ review }: { review: Review }) {
  const { words, day } = useWords();
  const say = words.review;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{say.parts}</h2>
      <ProgressBar
        value={review.unitsRead}
        max={review.units}
        label={say.readTitle}
        text={say.readText(review.unitsRead, review.units)}
      />
      {review.modules.map((module) => (
        <section key={module.id} aria-labelledby={module.id}>
          <h3 id={module.id} lang="sv">
            {module.title}
          </h3>
          <TaskList
            tasks={module.units.map((unit) => ({
              id: unit.id,
              title: <span lang="sv">{unit.title}</span>,
              href: `/review/${review.course.id}/${module.id}#${unit.id}`,
              note: [words.courses.minutes(unit.minutes), unit.mark && say.marks[unit.mark]].filter(Boolean).join(". "),
              status: unit.readOn ? say.read(day(unit.readOn)) : say.notRead,
              state: unit.readOn ? ("done" as const) : ("open" as const),
            }))}
          />
        </section>
      ))}
      {review.refreshers.length > 0 && (
        <section aria-labelledby="refreshers">
          <h3 id="refreshers">{words.refreshers.title}</h3>
          <TaskList
            tasks={review.refreshers.map(({ id, title, mark, readOn }) => ({
              id,
              title: <span lang="sv">{title}</span>,
              href: `/review/${review.course.id}/refreshers#${id}`,
              note: mark ? say.marks[mark] : undefined,
              status: readOn ? say.read(day(readOn)) : say.notRead,
              state: readOn ? ("done" as const) : ("open" as const),
            }))}
          />
        </section>
      )}
      <p className="private">{say.private}</p>
    </section>
  );
}

export function FactsInShort({ review }: { review: Review }) {
  const { words } = useWords();
  const say = words.review;
  const { all, overdue, unverified } = review.facts;
  const check = overdue + unverified;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{say.factsTitle}</h2>
      {all === 0 ? (
        <p>{say.facts.none}</p>
      ) : (
        <>
          <p>{check > 0 ? <strong>{say.factsCheck(check)}</strong> : say.factsFine}</p>
          <p>
            <a href={`/review/${review.course.id}/facts`}>{say.factsAll(all)}</a>
          </p>
        </>
      )}
    </section>
  );
}
