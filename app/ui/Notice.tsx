// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type NoticeProps = {
  /** `done`: it worked. `attention`: something waits for you. */
  kind?: "done" | "attention";
  title?: ReactNode;
  children?: ReactNode;
};

/** One message about what just happened, above everything else on the page. Never for what is wrong in a form. */
export function Notice({ kind = "done", title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role="status">
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
