// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { type Day, everWas } from "~/lib/clock";
import { Actions, ButtonLink } from "~/ui";
import type { ShownPerson, ShownRole } from "./person.server";
import { roleName } from "./roleName";

interface Props {
  person: ShownPerson;
  today: Day;
  term: string;
  /** Whether the coordinator keeps the whole municipality: then also what is kept and destroyed of somebody. */
  whole: boolean;
  /** Null where the reader may not give them a way in, as oneself and those who have left. */
  account: { hasSecondFactor: boolean } | null;
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Everything that is kept of somebody here, now and before, and the ways to change it. */
export function PersonPage({ person, today, term, whole, account }: Props) {
  const { words, day } = useWords();
  const say = words.people;
  const at = `/people/${person.id}`;
  const { employedTo } = person;
  // Nobody has a role here any longer than the employment.
  const left = employedTo !== null && employedTo < today ? employedTo : null;
  const roles = person.roles
    .map((role) => (left && (role.to === null || role.to > left) ? { ...role, to: left } : role))
    .filter(everWas);
  const later = roles.filter(({ from }) => from > today);
  const now = roles.filter(({ from, to }) => from <= today && (to === null || to >= today));
  const past = roles.filter((role) => !later.includes(role) && !now.includes(role));
  const groups = person.groups.filter(everWas);
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{say.number}</dt>
          <dd>{person.number ?? say.none}</dd>
        </div>
        <div>
          <dt>{say.email}</dt>
          <dd>{person.email ?? say.none}</dd>
        </div>
        {person.login && (
          <div>
            <dt>{words.login.name}</dt>
            <dd>{person.login}</dd>
          </div>
        )}
      </dl>
      <p>
        <a href={`${at}/details`}>{say.page.changeDetails}</a>
      </p>
      <Part id="employment" title={say.page.employment}>
        <p>
          {employedTo
            ? say.page.employedTo(day(person.employedFrom), day(employedTo))
            : (person.employedFrom > today ? say.page.employedLater : say.page.employed)(day(person.employedFrom))}
        </p>
        {person.past.map(({ from, to }) => (
          <p key={from}>{say.page.before(day(from), day(to))}</p>
        ))}
        <p>
          <a href={`${at}/employment`}>{say.page.changeEmployment}</a>
        </p>
      </Part>
      <Part id="roles" title={say.page.rolesNow}>
        {now.length === 0 ? <p>{say.page.rolesNone}</p> : <RoleList roles={now} at={at} term={term} today={today} />}
        <Actions>
          <ButtonLink kind="secondary" href={`${at}/roles/new`}>
            {say.page.giveRole}
          </ButtonLink>
        </Actions>
      </Part>
      {later.length > 0 && (
        <Part id="later" title={say.page.rolesLater}>
          <RoleList roles={later} at={at} term={term} today={today} />
        </Part>
      )}
      {past.length > 0 && (
        <Part id="past" title={say.page.rolesPast}>
          <RoleList roles={past} at={at} term={term} today={today} />
        </Part>
      )}
      <Part id="pauses" title={say.page.pauses}>
        <p>{say.page.pausesText}</p>
        <Pauses person={person} at={at} />
        <Actions>
          <ButtonLink kind="secondary" href={`${at}/pauses/new`}>
            {say.page.beginPause}
          </ButtonLink>
        </Actions>
      </Part>
      {groups.length > 0 && (
        <Part id="groups" title={say.page.groups}>
          <ul className="plain">
            {groups.map(({ id, name, from, to }) => (
              <li key={id + from}>
                <a href={`/groups/${id}`} lang="sv">
                  {name}
                </a>{" "}
                <Span from={from} to={to} today={today} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {account && (
        <Part id="account" title={words.account.person.title}>
          <p>
            <a href={`/codes/new?person=${person.id}`}>{words.account.person.code}</a>
          </p>
          {account.hasSecondFactor && (
            <p>
              <a href={`${at}/second-factor`}>{words.account.person.factor}</a>
            </p>
          )}
        </Part>
      )}
      <Part id="protection" title={say.page.protection}>
        <p>{person.protectedOn ? say.page.protectedOn(day(person.protectedOn)) : say.page.unprotected}</p>
        <p>
          <a href={`${at}/protection`}>{person.protectedOn ? say.page.changeName : say.page.protect}</a>
        </p>
        {person.protectedOn && (
          <p>
            <a href={`${at}/protection/ended`}>{say.page.unprotect}</a>
          </p>
        )}
      </Part>
      {whole && (
        <Part id="retention" title={words.retention.erasure.section}>
          <p>
            <a href={`${at}/hold`}>{words.retention.erasure.holdLink}</a>
          </p>
          <p>
            <a href={`${at}/erasure`}>{words.retention.erasure.link}</a>
          </p>
        </Part>
      )}
    </>
  );
}

/** From when, and to when where that is known. */
function Span({ from, to, today }: { from: Day; to: Day | null; today: Day }) {
  const { words, day } = useWords();
  const say = words.people;
  const open = from > today ? say.from : say.since;
  return <span className="hint">{to ? say.span(day(from), day(to)) : open(day(from))}</span>;
}

function RoleList({ roles, at, term, today }: { roles: ShownRole[]; at: string; term: string; today: Day }) {
  const { words } = useWords();
  const say = words.people;
  const name = (role: ShownRole) => say.roleIn(roleName(words, role.role, term), role.unit);
  return (
    <ul className="plain">
      {roles.map((role) => (
        <li key={role.id}>
          {name(role)}
          {role.jobFamily && ` (${words.jobFamilies[role.jobFamily]})`}{" "}
          <Span from={role.from} to={role.to} today={today} />{" "}
          {(role.to === null || role.to >= today) && (
            <a href={`${at}/roles/${role.id}`}>
              {role.to ? say.page.changeEnd : say.page.endRole}
              <span className="visually-hidden">: {name(role)}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pauses({ person, at }: { person: ShownPerson; at: string }) {
  const { words, day } = useWords();
  const say = words.people;
  const pauses = person.pauses.filter(everWas);
  if (pauses.length === 0) return <p>{say.page.pausesNone}</p>;
  return (
    <ul className="plain">
      {pauses.map(({ id, from, to }) => (
        <li key={id}>
          {to ? say.span(day(from), day(to)) : say.page.pauseOpen(day(from))}{" "}
          <a href={`${at}/pauses/${id}`}>
            {say.page.endPause}
            <span className="visually-hidden">: {day(from)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
