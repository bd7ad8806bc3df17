// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Now } from "./home.server";

/** The way to Fem minuter from other pages, with whether there is something now. Only its owner sees it. */
export function RefreshLine({ now }: { now: Now }) {
  const { words, day } = useWords();
  const say = words.refresh;
  const text =
    now.kind === "open" ? say.homeOpen : now.kind === "nothing" ? now.nextOn && say.home(day(now.nextOn)) : say.homeDue;
  return (
    <section className="refresh-line" aria-labelledby="refresh">
      <h2 id="refresh">
        <a href="/refresh">{say.title}</a>
      </h2>
      {text && <p>{text}</p>}
    </section>
  );
}
