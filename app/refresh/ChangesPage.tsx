// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import type { Changes } from "./changes.server";
import type { RoundAround } from "./parts";
import { RoundFrame } from "./RoundFrame";

/** What has changed since last time. Reading it is all there is to do. */
export function ChangesPage({ changes, ...around }: RoundAround & { changes: Changes }) {
  const { words, language, day } = useWords();
  const say = words.refresh;
  const { courses, facts } = changes;
  return (
    <RoundFrame {...around} title={say.parts.changes} isDone>
      {courses.length + facts.length === 0 && <p>{say.noChanges}</p>}
      {courses.length > 0 && (
        <section aria-labelledby="courses-changed">
          <h2 id="courses-changed">{say.courseChanged}</h2>
          {courses.map(({ title, version, on, what }) => (
            <div key={`${title}-${version}`}>
              <h3 lang="sv">{title}</h3>
              <p className="hint">{say.since(day(on))}</p>
              <p lang="sv">{what}</p>
            </div>
          ))}
        </section>
      )}
      {facts.length > 0 && (
        <section aria-labelledby="facts-changed">
          <h2 id="facts-changed">{say.factsChanged}</h2>
          {facts.map(({ id, since, now, before, source, url }) => (
            <div key={id}>
              <p>
                <b>{now[language]}</b>
              </p>
              <p className="hint">
                {say.since(day(since))}. {say.before}: {before[language]}
              </p>
              <p className="source">
                {say.source}:{" "}
                <a href={url} lang="sv">
                  {source}
                </a>
              </p>
            </div>
          ))}
        </section>
      )}
    </RoundFrame>
  );
}
