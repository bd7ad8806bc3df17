// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Callout, Phone } from "~/ui";
import type { Line } from "./lines";

/** The number for danger right now, as large as it gets. */
export function Emergency({ lines }: { lines: Line[] }) {
  const { words, language } = useWords();
  return lines.map((line) => (
    <Callout key={line.id} kind="safety" title={words.help.now}>
      <p className="phones-urgent">
        <Phone number={line.phone} />
      </p>
      <p>{line[language]}</p>
    </Callout>
  ));
}

/** Every other national line: for whom, its number, what is known of it, and where and when that was read. */
export function NationalLines({ lines }: { lines: Line[] }) {
  const { words, day, language } = useWords();
  return (
    <dl className="phones">
      {lines.map((line) => (
        <div key={line.id}>
          <dt>
            {line.forWhom[language]} <Phone number={line.phone} />
          </dt>
          <dd>
            {line[language]}{" "}
            <span className="hint">
              {words.help.source}{" "}
              <a href={line.url} lang="sv">
                {line.source}
              </a>
              . {words.help.read(day(line.seen))} {line.due && words.help.lineDue}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
