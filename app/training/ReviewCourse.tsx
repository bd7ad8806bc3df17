import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import { Button, ButtonLink, Details, Notice, ProgressBar, TaskList } from "~/ui";
import type { Approval } from "./approval.server";
import type { Review } from "./review.server";

/** What stands, and for a coordinator the way to take it back. */
export function Standing({ review }: { review: Review }) {
  const { words, day } = useWords();
  const say = words.review;
  const { approval, since } = review;
  if (!approval) return !since && <p>{say.never}</p>;
  return (
    <Notice title={say.approved}>
      <p>{say.approvedBy(approval.version, approval.by, day(approval.on))}</p>
      {review.isCoordinator && (
        <Details summary={say.withdraw}>
          <form method="post" action={`/review/${review.course.id}/withdrawals`}>
            <input type="hidden" name="number" value={approval.number} />
            <p>{say.withdrawText}</p>
            <Button kind="secondary">{say.withdraw}</Button>
          </form>
        </Details>
      )}
    </Notice>
  );
}

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
  const all = [{ id: course.id, title: course.title, address: `/courses/${course.id}#about` }, ...parts];
  const { changed, added, gone, moved } = since.changes;
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
      <h3>{say.authors}</h3>
      <ul>
        {course.changes
          .filter(({ version }) => version > since.version || version === course.version)
          .map(({ version, on, what }) => (
            <li key={version}>
              {say.version(version)}, {day(on)}: <span lang="sv">{what}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Every unit, in its module, with whether the reviewer has read it. */
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

/** The form that approves exactly what the page shows. */
export function ApproveForm({ review, municipality }: { review: Review; municipality: string }) {
  const { words } = useWords();
  const say = words.review;
  if (review.approval) return null;
  const { version, hash } = review.course;
  const unread = review.units - review.unitsRead;
  return (
    <form method="post" className="approve">
      <h2>{say.approveTitle(municipality)}</h2>
      <p>{say.approveText(version)}</p>
      {unread > 0 && (
        <p>
          <strong>{say.unreadStill(unread)}</strong>
        </p>
      )}
      <input type="hidden" name="number" value={review.next} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="hash" value={hash} />
      <Button>{say.approve(version)}</Button>
    </form>
  );
}

/** Who has approved what, and who has taken it back. What stands alone is not said twice. */
export function ApprovalHistory({ history }: { history: readonly Omit<Approval, "parts">[] }) {
  const { words, day } = useWords();
  const say = words.review;
  if (history.length === 0 || (history.length === 1 && !history[0]?.withdrawn)) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say.history}</h2>
      <ul>
        {history.map(({ id, version, by, on, withdrawn }) => (
          <li key={id}>
            {say.approvedBy(version, by, day(on))} {withdrawn && say.withdrawnBy(withdrawn.by, day(withdrawn.on))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For a coordinator: whom else to ask. */
export function ToReviewers({ courseId }: { courseId: string }) {
  const { words } = useWords();
  return (
    <p>
      <ButtonLink kind="secondary" href={`/review/${courseId}/reviewers`}>
        {words.review.reviewers.to}
      </ButtonLink>
    </p>
  );
}
