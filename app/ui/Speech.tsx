type SpeechProps = {
  /** Paragraphs in order. One that begins with "– " is spoken; the rest is what one sees. */
  lines: readonly string[];
  /** What the reader chose to do just before, above the scene: {label: "Du", text: "…"}. */
  you?: { label: string; text: string };
  /** The language of the text, when it is not the page's. */
  lang?: string;
};

/** A scene: what one sees, and what is said. */
export function Speech({ lines, you, lang }: SpeechProps) {
  return (
    <div className="speech" lang={lang}>
      {you && (
        <p className="speech-you">
          <b>{you.label}</b> {you.text}
        </p>
      )}
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be said twice, and nothing moves on a page rendered once.
        <p key={index} className={/^[–—-] /.test(line) ? "said" : undefined}>
          {line}
        </p>
      ))}
    </div>
  );
}
