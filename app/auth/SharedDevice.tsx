// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";

/** Whether others use the device too. A device where somebody has said so is asked about with the answer filled in. */
export function SharedDevice({ id, isShared }: { id: string; isShared: boolean }) {
  const { words } = useWords();
  return (
    <>
      <div className="choice choice-aside">
        <input
          type="checkbox"
          id={id}
          name="shared"
          value="yes"
          defaultChecked={isShared}
          aria-describedby={`${id}-hint`}
        />
        <label htmlFor={id}>{words.sessions.sharedDevice}</label>
      </div>
      <p className="hint" id={`${id}-hint`}>
        {words.sessions.sharedHint}
      </p>
    </>
  );
}
