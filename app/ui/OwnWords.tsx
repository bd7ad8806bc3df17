import type { ReactNode } from "react";

type OwnWordsProps = {
  /** What it is kept under in the browser: the id of the step. */
  keyName: string;
  label: ReactNode;
  hint?: ReactNode;
  rows?: number;
  /** "Behåll på den här telefonen när jag loggar ut" */
  keep: ReactNode;
  /** Said once it is kept, and when the browser will not keep it. */
  saved: string;
  failed: string;
  /** For a browser without JavaScript: "Det du skriver här sparas inte." */
  noScript?: string;
};

/**
 * Room for the reader's own words. They never leave the browser: the textarea has no name, so no form can send it.
 * `page.js` keeps them under the person's key, and forgets them at sign-out unless the box is ticked.
 */
export function OwnWords({ keyName, label, hint, rows = 5, keep, saved, failed, noScript }: OwnWordsProps) {
  const id = `own-${keyName}`;
  return (
    <div className="field own-words">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        rows={rows}
        className="input"
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-own-words={keyName}
      />
      <p
        className="own-words-status"
        role="status"
        data-own-words-status={keyName}
        data-saved={saved}
        data-failed={failed}
      />
      <div className="choice">
        <input type="checkbox" id={`${id}-keep`} autoComplete="off" data-keep="" />
        <label htmlFor={`${id}-keep`}>{keep}</label>
      </div>
      {noScript && (
        <noscript>
          <p className="hint">{noScript}</p>
        </noscript>
      )}
    </div>
  );
}
