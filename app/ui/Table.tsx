// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** `beside`: where rows are cards, it stands beside the heading and without a label, since it says itself what it is. */
export type Column = string | { label: string; numeric?: boolean; beside?: boolean };
export type TableRow = { id: string; cells: readonly ReactNode[] };

type TableProps = {
  /** For those who hear the page: a heading says the same to those who see it. */
  caption: ReactNode;
  head: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly TableRow[];
};

/**
 * A table of data. The roles look redundant but keep it a table for screen readers when a narrow screen lays the rows out
 * as cards.
 */
export function Table({ caption, head, rows }: TableProps) {
  const columns = head.map((column) => (typeof column === "string" ? { label: column } : column));
  const kind = (index: number) => (columns[index]?.numeric ? "number" : columns[index]?.beside ? "beside" : undefined);
  return (
    <div className="table">
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
      <table role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <th key={column.label} scope="col" role="columnheader" className={kind(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.id}>
              {row.cells.map((cell, index) =>
                index === 0 ? (
                  <th key={row.id} scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={columns[index]?.label}
                    role="cell"
                    data-label={columns[index]?.label}
                    className={kind(index)}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above. */}
    </div>
  );
}
