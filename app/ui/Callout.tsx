import type { ReactNode } from "react";

export type CalloutKind = "remember" | "law" | "local" | "safety" | "note";

type CalloutProps = {
  kind: CalloutKind;
  /** Says the kind in words ("Kom ihåg", "Lagen", "Hos oss"): colour alone says nothing. */
  title?: ReactNode;
  /** Where it comes from and when it was read there. */
  source?: ReactNode;
  children: ReactNode;
};

/** Something set apart from the running text. At most two to a page. */
export function Callout({ kind, title, source, children }: CalloutProps) {
  return (
    <div className={`callout callout-${kind}`}>
      {title && <p className="callout-title">{title}</p>}
      {children}
      {source && <p className="source">{source}</p>}
    </div>
  );
}
