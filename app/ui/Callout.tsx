// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type CalloutKind = "remember" | "law" | "local" | "safety" | "note";

type CalloutProps = {
  kind: CalloutKind;
  /** Says the kind in words ("Kom ihåg", "Lagen", "Hos oss"): colour alone says nothing. */
  title: ReactNode;
  children: ReactNode;
};

/** Something set apart from the running text. At most two to a page. */
export function Callout({ kind, title, children }: CalloutProps) {
  return (
    <div className={`callout callout-${kind}`}>
      <p className="callout-title">{title}</p>
      {children}
    </div>
  );
}
