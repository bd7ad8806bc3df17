// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type ProseProps = {
  /** Lesson HTML that we compiled ourselves. Either this or children. */
  html?: string;
  /** The language of the text, when it is not the page's. */
  lang?: string;
  children?: ReactNode;
};

/** Running text: headings, lists, tables, quotations and the static components of a lesson. */
export function Prose({ html, lang, children }: ProseProps) {
  if (html !== undefined) return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
  return (
    <div className="prose" lang={lang}>
      {children}
    </div>
  );
}
