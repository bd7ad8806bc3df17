// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table, Tag } from "~/ui";
import { type Coverage, lackingFirst } from "./coverage";

interface Props {
  coverage: readonly Coverage[];
  /** The municipality's word for the role: "VIN-ombud". */
  role: string;
  /** Whether who has the role is named, or only counted. */
  named: boolean;
}

/** Whether each workplace has somebody to ask, with the last year's course behind them, and somebody to take over. */
export function CoverageTable({ coverage, role, named }: Props) {
  const { words, day } = useWords();
  const say = words.team.coverage;
  const shown = lackingFirst(coverage);
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{say.title(role)}</h2>
      <p>{say.lead}</p>
      {shown.length < coverage.length && (
        <p>
          {say.fewOf(shown.length, coverage.length)} <a href="/readiness">{words.readiness.table.link}</a>.
        </p>
      )}
      <Table
        caption={say.caption(role)}
        head={[words.team.unit, say.ombud, say.renewed, say.successor]}
        rows={shown.map((row) => {
          const none = row.ombud.length === 0;
          return {
            id: row.unitId,
            cells: [
              named ? (
                <a key="unit" href={`/unit/${row.unitId}`}>
                  {row.unitName}
                </a>
              ) : (
                row.unitName
              ),
              none ? (
                <Tag key="ombud" tone="strong">
                  {say.nobody}
                </Tag>
              ) : named ? (
                row.ombud.map(({ name, lastDay }) => (lastDay ? say.until(name, day(lastDay)) : name)).join(", ")
              ) : (
                say.some(row.ombud.length)
              ),
              none ? (
                say.unasked
              ) : row.renewedOn ? (
                say.renewedOn(day(row.renewedOn))
              ) : (
                <Tag key="renewed" tone="strong">
                  {say.no}
                </Tag>
              ),
              row.successor ? say.yes : say.no,
            ],
          };
        })}
      />
    </section>
  );
}
