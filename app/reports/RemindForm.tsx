// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button } from "~/ui";

interface Props {
  enrolmentId: string;
  name: string;
  /** The page to come back to, which says what came of it. */
  back: string;
}

/** A mail to somebody, today, because their manager asks for it. */
export function RemindForm({ enrolmentId, name, back }: Props) {
  const { words } = useWords();
  return (
    <form method="post" action="/team/reminders" className="on-screen">
      <input type="hidden" name="enrolment" value={enrolmentId} />
      <input type="hidden" name="back" value={back} />
      <Button kind="secondary">
        {words.team.remind}
        <span className="visually-hidden">{words.team.whom(name)}</span>
      </Button>
    </form>
  );
}
