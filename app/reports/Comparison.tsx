// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { percent } from "./count";
import type { Officers } from "./municipality.server";

/** What the national comparison asks about further training of case workers, as figures. */
export function Comparison({ officers: { people, trained } }: { officers: Officers }) {
  const { words } = useWords();
  const say = words.municipality;
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">{say.comparison}</h2>
      <p>
        {people === 0 ? say.comparisonNone : say.comparisonText(trained, people, say.percent(percent(trained, people)))}
      </p>
      <p className="hint">{say.comparisonHint}</p>
    </section>
  );
}
