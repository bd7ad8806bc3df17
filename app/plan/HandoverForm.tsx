// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { useWords } from "~/i18n/use";
import type { Day } from "~/lib/clock";
import type { PlannedHandover, RefusedHandover } from "~/people/handover.server";
import { roleName } from "~/people/roleName";
import type { Handover } from "~/people/successors.server";
import type { AskedCourse } from "~/training/askedOfOmbud.server";
import { Actions, Button, ErrorSummary, Field, Select } from "~/ui";

interface FormProps extends Handover {
  today: Day;
  lastDay: Day;
  term: string;
  refused: RefusedHandover | undefined;
}

/** Whose assignment, to whom and from when. It asks what will happen, and changes nothing. */
export function HandoverForm({ unit, ombud, colleagues, unlisted, today, lastDay, term, refused }: FormProps) {
  const { words } = useWords();
  const say = words.readiness.handover;
  const wrong = (refused?.wrong ?? []).map(({ field, problem }) => ({ field, text: say.problems[problem] }));
  const problem = (field: string) => wrong.find((each) => each.field === field)?.text;
  const hint = unlisted > 0 ? say.unlisted(unlisted) : undefined;
  if (ombud.length === 0) return <p>{say.noOmbud(roleName(words, "vinOmbud", term))}</p>;
  if (colleagues.length === 0)
    return (
      <>
        <p>{say.nobody}</p>
        {hint && <p>{hint}</p>}
      </>
    );
  return (
    <form method="get" action={`/unit/${unit.id}/successor`} noValidate>
      <ErrorSummary title={say.wrong} errors={wrong.map(({ field, text }) => ({ href: `#${field}`, text }))} />
      <Select
        label={say.whose}
        name="ombud"
        defaultValue={refused?.draft.ombud || ombud[0]?.id}
        error={problem("ombud")}
        autoComplete="off"
      >
        {ombud.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={say.to}
        name="person"
        hint={hint}
        defaultValue={refused?.draft.person}
        error={problem("person")}
        autoComplete="off"
      >
        <option value="">{say.choose}</option>
        {colleagues.map(({ personId, name }) => (
          <option key={personId} value={personId}>
            {name}
          </option>
        ))}
      </Select>
      <Field
        label={say.firstDay}
        name="fromDay"
        type="date"
        hint={say.firstDayHint}
        defaultValue={refused?.draft.fromDay}
        min={today}
        max={lastDay}
        error={problem("fromDay")}
        autoComplete="off"
      />
      <Actions>
        <Button>{say.preview}</Button>
        <a href={`/unit/${unit.id}`}>{unit.name}</a>
      </Actions>
    </form>
  );
}

interface PlanProps {
  unitId: string;
  planned: PlannedHandover;
  asked: AskedCourse[];
  today: Day;
}

/** What follows, said before it is confirmed. */
export function HandoverPlan({ unitId, planned, asked, today }: PlanProps) {
  const { words, day } = useWords();
  const say = words.readiness.handover;
  const { old, successor, fromDay, lastDay } = planned;
  const fields = { ombud: old.id, person: successor.personId, fromDay };
  const given = ({ title, days, isApproved }: AskedCourse) => (
    <CourseText
      say={(course) => {
        if (!isApproved) return say.notApproved(course);
        return (fromDay > today ? say.courseTomorrow : say.course)(course, days);
      }}
      text={title}
    />
  );
  return (
    <section aria-labelledby="means">
      <h2 id="means">{say.meansTitle}</h2>
      <ul>
        <li>{say.ends(old.name, day(lastDay))}</li>
        <li>{say.begins(successor.name, day(fromDay))}</li>
        <li>{say.keeps}</li>
        {asked.length > 0 ? (
          asked.map((course) => <li key={course.title}>{given(course)}</li>)
        ) : (
          <li>{say.noCourse}</li>
        )}
      </ul>
      <p>{say.talk}</p>
      <form method="post" action={`/unit/${unitId}/successor`}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button>{say.confirm}</Button>
          <a href={`/unit/${unitId}/successor`}>{say.change}</a>
        </Actions>
      </form>
    </section>
  );
}
