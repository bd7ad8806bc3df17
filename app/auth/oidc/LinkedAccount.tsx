// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import type { ShownLink } from "./link.server";

/** On a person's page: through which provider they sign in, and the way to undo it. */
export function LinkedAccount({ personId, links }: { personId: string; links: ShownLink[] }) {
  const { words, day } = useWords();
  const say = words.provider.link;
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">{say.title}</h2>
      {links.length === 0 && <p>{say.none}</p>}
      {links.map(({ provider, linkedAt }) => (
        <p key={provider}>{say.linked(provider, day(dayOf(linkedAt)))}</p>
      ))}
      {links.length > 0 && (
        <p>
          <a href={`/people/${personId}/identity/ended`}>{say.undo}</a>
        </p>
      )}
    </section>
  );
}
