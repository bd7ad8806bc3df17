// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { roleName } from "~/people/roleName";
import { Button, Details } from "~/ui";
import type { DemoPerson } from "./demo.server";
import { SharedDevice } from "./SharedDevice";

/** One button a person: first one of each kind, then everybody. */
export function DemoSignIn({ persons, to, isShared }: { persons: DemoPerson[]; to: string; isShared: boolean }) {
  const { words } = useWords();
  const first = oneOfEachKind(persons);
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{words.login.demoTitle}</h2>
      <p>{words.login.demoLead}</p>
      <form method="post" action="/login/demo">
        <input type="hidden" name="to" value={to} />
        <People persons={first} />
        <SharedDevice id="shared-demo" isShared={isShared} />
        <Details summary={words.login.demoMore}>
          <People persons={persons.filter((person) => !first.includes(person))} />
        </Details>
      </form>
    </section>
  );
}

/** The newest of all, the manager and the ombud of the same unit, and the coordinator. */
function oneOfEachKind(persons: DemoPerson[]): DemoPerson[] {
  const newest = persons.reduce((a, b) => (b.employedFrom > a.employedFrom ? b : a));
  const unit = newest.roles[0]?.unit;
  const withRole = (role: string) =>
    persons.find((person) =>
      person.roles.some((each) => each.role === role && (each.unit === unit || role === "coordinator")),
    );
  return [newest, withRole("manager"), withRole("vinOmbud"), withRole("coordinator")].filter(
    (person) => person !== undefined,
  );
}

function People({ persons }: { persons: DemoPerson[] }) {
  const { words } = useWords();
  return (
    <ul className="plain">
      {persons.map((person) => (
        <li key={person.id}>
          <Button kind="choice" name="person" value={person.id}>
            <b>{person.name}</b>{" "}
            <span className="hint">
              {person.roles
                .filter((each) => each.role !== "employee" || person.roles.length === 1)
                .map((each) => `${roleName(words, each.role, "VIN")}, ${each.unit}`)
                .join(" · ")}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
