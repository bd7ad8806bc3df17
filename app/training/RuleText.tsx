// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { withCapital } from "~/lib/capital";
import { roleName } from "~/people/roleName";
import type { Terms } from "./rule";

/** A rule in two or three sentences. */
export function RuleText({ terms, unit, term }: { terms: Terms; unit: string; term: string }) {
  const { words, day } = useWords();
  const say = words.rules;
  const roles = terms.roles.map((role) => roleName(words, role, term)).join(", ");
  const families = terms.jobFamilies.map((family) => words.jobFamilies[family]).join(", ");
  const who = `${withCapital(roles)}${families && ` (${families})`}`;
  return (
    <>
      <p>{say.sentence(who, say.allUnder(unit), say.within(terms.days, say.triggers[terms.trigger]))}</p>
      <p>
        {(terms.trigger === "day" ? say.fromDay : say.from)(day(terms.since))}{" "}
        {say.again(terms.validityMonths, terms.windowDays)}
      </p>
    </>
  );
}
