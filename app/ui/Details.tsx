// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** Something that is there for whoever wants it. Never for what everybody needs. */
export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
