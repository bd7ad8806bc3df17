// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, ButtonLink, Details, Notice } from "~/ui";
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
      {review.isCoordinator && (
        <p>
          <a href="/rules">{words.rules.title}</a>
        </p>
      )}
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
