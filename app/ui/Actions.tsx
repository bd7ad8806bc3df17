// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** A row of buttons and links that wraps. The primary one comes first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}
