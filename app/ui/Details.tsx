import type { ReactNode } from "react";

/** Something that is there for whoever wants it. Never for what everybody needs. */
export function Details({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}
