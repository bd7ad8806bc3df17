// SPDX-License-Identifier: EUPL-1.2
type SpeechProps = {
  /** Paragraphs in order. One that begins with "– " is spoken; the rest is what one sees. A `time` begins a new scene. */
  lines: readonly { text: string; time?: string }[];
  /** The language of the text, when it is not the page's. */
  lang?: string;
  /** What has just happened: it gets the focus when the page opens, so that it is read out. Needs no script. */
  now?: string;
};

/** A scene: what one sees, and what is said. */
export function Speech({ lines, lang, now }: SpeechProps) {
  const focus = now ? { role: "group", "aria-label": now, tabIndex: -1, autoFocus: true } : {};
  return (
    // What it is called is in the page's language, and what is said in it may be in another.
    <div className="speech" {...focus}>
      <div lang={lang}>
        {lines.flatMap(({ text, time }, index) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be said twice, and nothing moves on a page rendered once.
          time && <h2 key={`${index}-time`}>{time}</h2>,
          text && (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <p key={index} className={/^[–—-] /.test(text) ? "said" : undefined}>
              {text}
            </p>
          ),
        ])}
      </div>
    </div>
  );
}

/** What the person thought and did not say. */
export function Thought({ label, text, lang }: { label: string; text: string; lang?: string }) {
  return (
    <p className="thought">
      <b>{label}</b> <span lang={lang}>{text}</span>
    </p>
  );
}

/** What the reader chose to say or do. */
export function Said({ label, text, lang }: { label: string; text: string; lang?: string }) {
  return (
    <p className="speech-you">
      <b>{label}</b> <span lang={lang}>{text}</span>
    </p>
  );
}
