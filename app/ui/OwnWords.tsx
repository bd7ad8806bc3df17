// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { Button } from "./Button";

type OwnWordsProps = {
  /** What it is kept under in the browser: the id of the step. */
  keyName: string;
  label: ReactNode;
  hint?: ReactNode;
  rows: number;
  /** Said once it is kept, and when the browser will not keep it. */
  saved: string;
  failed: string;
  /** For a browser without JavaScript: "Det du skriver här sparas inte." */
  noScript?: string;
};

/**
 * Room for the reader's own words. They never leave the browser: the textarea has no name, so no form can send it.
 * `page.js` keeps them under the person's key, and forgets them at sign-out unless the box of `KeepOwnWords` is ticked.
 */
export function OwnWords({ keyName, label, hint, rows, saved, failed, noScript }: OwnWordsProps) {
  const id = `own-${keyName}`;
  return (
    <div>
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
      {noScript && (
        <noscript>
          <p className="hint">{noScript}</p>
        </noscript>
      )}
    </div>
  );
}

/** Whether they are kept after signing out: "Behåll på den här enheten när jag loggar ut". One for all on a page. */
export function KeepOwnWords({ label }: { label: ReactNode }) {
  return (
    <div className="choice keep">
      <input type="checkbox" id="keep" autoComplete="off" data-keep="" />
      <label htmlFor="keep">{label}</label>
    </div>
  );
}

/** The same words to read, in a `<dl>`. Empty, it is lines to write on by hand. */
export function ShownOwnWords({ keyName }: { keyName: string }) {
  return <dd className="pocket-line" data-own-words={keyName} />;
}

/**
 * Forgets all own words of the page and says so. The first press asks, the second does it. Shown by `page.js`, since only a
 * script can forget.
 */
export function EraseOwnWords({ children, sure, erased }: { children: ReactNode; sure: string; erased: string }) {
  return (
    <>
      <Button kind="quiet" type="button" hidden data-erase={sure}>
        {children}
      </Button>
      <span className="own-words-status" role="status" data-erased={erased} />
    </>
  );
}
