import type { ReactNode } from "react";

/** `beside`: where rows are cards, it stands beside the heading and without a label, since it says itself what it is. */
export type Column = string | { label: string; numeric?: boolean; beside?: boolean };
export type TableRow = { id: string; cells: readonly ReactNode[] };

type TableProps = {
  caption: string;
  head: readonly Column[];
  /** The first cell of a row is its heading. */
  rows: readonly TableRow[];
  /** What a narrow screen does: a card for each row, or a table to move sideways in. */
  narrow?: "cards" | "scroll";
  /** The caption is for those who hear the page, because a heading says the same. */
  captionHidden?: boolean;
};

/**
 * A table of data. The scrolling region can be reached and moved by keyboard. The roles look redundant but keep it a
 * table for screen readers when a narrow screen lays the rows out as cards.
 */
export function Table({ caption, head, rows, narrow = "cards", captionHidden }: TableProps) {
  const columns = head.map((column) => (typeof column === "string" ? { label: column } : column));
  const kind = (index: number) => (columns[index]?.numeric ? "number" : columns[index]?.beside ? "beside" : undefined);
  const scroll = narrow === "scroll";
  return (
    <section
      className={`table table-${narrow}`}
      aria-label={scroll ? caption : undefined}
      tabIndex={scroll ? 0 : undefined}
    >
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above. */}
      <table role="table">
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
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
    </section>
  );
}
