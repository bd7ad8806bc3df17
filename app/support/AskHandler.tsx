// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Handlers } from "~/people/handler";
import { roleName } from "~/people/roleName";
import type { Municipality } from "~/settings/municipality";
import { Contact, Email } from "~/ui";

interface Props extends Handlers {
  /** The municipality's word, VIN or VIR. */
  term: string;
  /** Who answers where there is none, or none who is there. */
  contact: Municipality["contact"];
}

/** "Fråga din VIN-handläggare": who it is where one works, or whom to ask instead. Never who is away. */
export function AskHandler({ handlers, areNextOnes, term, contact }: Props) {
  const { words } = useWords();
  const say = words.readiness.ask;
  const role = roleName(words, "vinHandlaggare", term);
  return (
    <section aria-labelledby="ask-handler">
      <h2 id="ask-handler">{say.title(role)}</h2>
      {handlers.length > 0 ? (
        <>
          <p>{areNextOnes ? say.nextOnes(role) : say.text}</p>
          <ul className="plain">
            {handlers.map(({ personId, name, email }) => (
              <li key={personId}>
                {name}
                {email && (
                  <>
                    <br />
                    <Email address={email} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{(areNextOnes ? say.away : say.none)(role, contact.name)}</p>
          <Contact phone={contact.phone} email={contact.email} />
        </>
      )}
    </section>
  );
}
