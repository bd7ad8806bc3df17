// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, Field, Select } from "~/ui";
import type { Refused } from "./draft";
import { parts } from "./group";
import type { Member } from "./groups.server";
import { PeopleForm } from "./PeopleForm";

interface Props {
  group: { id: string; members: Member[] };
  refused: Refused | undefined;
}

/** Who is in a group and who has been, and a form for one more. */
export function GroupMembers({ group, refused }: Props) {
  const { words, day } = useWords();
  const say = words.people.groups;
  const now = group.members.filter((member) => member.isIn);
  const before = group.members.filter(({ isIn, from, to }) => !isIn && to !== null && to >= from);
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
      {before.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{say.before}</h2>
          <ul className="plain">
            {before.map((member) => (
              <li key={member.personId + member.from}>
                <span lang="sv">{member.name}</span>, {say.parts[member.part]}{" "}
                <span className="hint">{words.people.span(day(member.from), day(member.to ?? member.from))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
