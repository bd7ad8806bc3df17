// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { everWas } from "~/lib/clock";
import { Button, Field, Select } from "~/ui";
import type { Refused } from "./draft";
import { parts } from "./group";
import type { Member, ShownGroup } from "./groups.server";
import { PeopleForm } from "./PeopleForm";

interface Props {
  group: ShownGroup;
  refused: Refused | undefined;
}

/** Who is in a group and who has been, and a form for one more. One that has ended has only had people in it. */
export function GroupMembers({ group, refused }: Props) {
  const { words } = useWords();
  const say = words.people.groups;
  const before = group.members.filter((member) => !member.isIn && everWas(member));
  return (
    <>
      {group.endedOn === null && <Going group={group} refused={refused} />}
      {before.length > 0 && <Before members={before} />}
      {group.endedOn !== null && before.length === 0 && <p>{say.nobodyWas}</p>}
    </>
  );
}

function Going({ group, refused }: Props) {
  const { words, day } = useWords();
  const say = words.people.groups;
  const now = group.members.filter((member) => member.isIn);
  return (
    <>
      <section aria-labelledby="members">
        <h2 id="members">{say.members}</h2>
        {now.length === 0 && <p>{say.nobody}</p>}
        <ul className="plain">
          {now.map((member) => (
            <li key={member.personId}>
              <a href={`/people/${member.personId}`} lang="sv">
                {member.name}
              </a>
              , {say.parts[member.part]} <span className="hint">{words.people.since(day(member.from))}</span>
              <form method="post" action={`/groups/${group.id}/ended`}>
                <input type="hidden" name="person" value={member.personId} />
                <Button kind="quiet">
                  {say.end}
                  <span className="visually-hidden">: {member.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="more">
        <h2 id="more">{say.more}</h2>
        <PeopleForm draft={{ part: "caseHandler" }} refused={refused} back="/groups">
          {(at) => (
            <>
              <Field label={say.who} hint={say.whoHint} {...at("who")} />
              <Select label={say.part} {...at("part")}>
                {parts.map((part) => (
                  <option key={part} value={part}>
                    {say.parts[part]}
                  </option>
                ))}
              </Select>
            </>
          )}
        </PeopleForm>
      </section>
    </>
  );
}

function Before({ members }: { members: Member[] }) {
  const { words, day } = useWords();
  const say = words.people.groups;
  return (
    <section aria-labelledby="before">
      <h2 id="before">{say.before}</h2>
      <ul className="plain">
        {members.map((member) => (
          <li key={member.personId + member.from}>
            <span lang="sv">{member.name}</span>, {say.parts[member.part]}{" "}
            <span className="hint">{words.people.span(day(member.from), day(member.to ?? member.from))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
