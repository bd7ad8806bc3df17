// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { Actor } from "~/people/actor";
import { readProtocol } from "./protocol.server";

/** All of the protocol as rows of a file, the first with what they hold. Null for who does not keep the municipality. */
export async function protocolFile(actor: Actor, say: Dictionary["retention"]): Promise<(string | number)[][] | null> {
  const rows = await readProtocol(actor, 1_000_000);
  const { head, by } = say.protocol;
  return (
    rows && [
      [head.on, head.kind, head.days, head.count, head.by],
      ...rows.map((row) => [
        row.on,
        say.kinds[row.kind]?.name ?? row.kind,
        row.days ?? "",
        row.isCeiling ? say.ceiling(row.count) : row.count,
        by[row.by],
      ]),
    ]
  );
}
