// SPDX-License-Identifier: EUPL-1.2
/** Stands for the course text while the sentence is made; no text has it. */
const mark = "\uFFFC";

interface Props {
  /** A sentence of the interface that has course text in it. */
  say: (text: string) => string;
  text: string;
}

/** A sentence in the page's language with course text in it, which stays Swedish and says so (WCAG 3.1.2). */
export function CourseText({ say, text }: Props) {
  const [before, after] = say(mark).split(mark);
  return (
    // One thing, so that a button that lays out what is in it keeps the spaces.
    <span>
      {before}
      <span lang="sv">{text}</span>
      {after}
    </span>
  );
}
