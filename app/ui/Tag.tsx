// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** A word in a frame. `strong` is for what asks to be noticed; there should be few of them. */
export function Tag({ tone = "plain", children }: { tone?: "plain" | "strong"; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
