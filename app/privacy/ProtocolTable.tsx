// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Table } from "~/ui";
import type { ProtocolRow } from "./protocol.server";

/** What was destroyed, the latest first. */
export function ProtocolTable({ rows }: { rows: readonly ProtocolRow[] }) {
  const { words, day } = useWords();
  const say = words.retention.protocol;
  return (
    <Table
      caption={say.caption}
      head={[say.head.on, say.head.kind, say.head.days, { label: say.head.count, numeric: true }, say.head.by]}
      rows={rows.map(({ on, kind, days, count, isCeiling, by }, index) => ({
        id: `${on}-${index}`,
        cells: [
          day(on),
          words.retention.kinds[kind]?.name ?? kind,
          days === null ? words.retention.none : words.retention.days(days),
          isCeiling ? words.retention.ceiling(count) : count,
          say.by[by],
        ],
      }))}
    />
  );
}
