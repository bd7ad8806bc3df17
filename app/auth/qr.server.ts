// SPDX-License-Identifier: EUPL-1.2
import { encode } from "uqr";

/** A square that phones read, as the path of an SVG of so many modules each way, with the quiet margin around it. */
export function qrSquare(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return { size, path };
}
