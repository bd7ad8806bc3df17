// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { HoldList } from "~/people/HoldList";
import { Actions, Button, Field, Notice } from "~/ui";
import type { Erasing } from "./erasePerson.server";

interface Props {
  erasing: Erasing;
  typed: string;
  error: string | undefined;
}

/** What goes and what stays, what keeps it from being done, and the name to type. */
export function ErasureForm({ erasing, typed, error }: Props) {
  const { words } = useWords();
  const say = words.retention.erasure;
  const { person, obstacle, holds, completions, imports, named } = erasing;
  return (
    <>
      {obstacle && (
        <Notice kind="attention" title={say.problem}>
          <p>{say.problems[obstacle]}</p>
          {obstacle === "held" && <HoldList holds={holds} canEnd />}
        </Notice>
      )}
      {person.worksHere && !obstacle && (
        <Notice kind="attention">
          <p>{say.works}</p>
        </Notice>
      )}
      <h2>{say.goes}</h2>
      <ul>
        <li>{say.goesList.person}</li>
        <li>{say.goesList.learning(completions)}</li>
        <li>{say.goesList.private}</li>
        <li>{say.goesList.access}</li>
        {imports > 0 && <li>{say.goesList.imports(imports)}</li>}
        <li>{say.goesList.key}</li>
      </ul>
      <h2>{say.stays}</h2>
      <ul>
        <li>{say.staysList.figures}</li>
        <li>{say.staysList.log}</li>
        <li>{say.staysList.acts}</li>
        <li>{say.staysList.mark}</li>
      </ul>
      <p>
        {say.backups} {say.again}
      </p>
      {named.length > 0 && (
        <>
          <p>{say.named}</p>
          <ul>
            {named.map(({ id, title }) => (
              <li key={id}>
                <a href={`/directory/${id}`} lang="sv">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {!obstacle && (
        <form method="post" noValidate>
          <Field
            label={say.typed(person.name)}
            name="typed"
            autoComplete="off"
            defaultValue={typed}
            error={error}
            maxLength={200}
          />
          <Actions>
            <Button>{say.submit}</Button>
            <a href={`/people/${person.id}`}>{say.back}</a>
          </Actions>
        </form>
      )}
    </>
  );
}
