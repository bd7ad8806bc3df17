// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

/** A form that was sent before, to be sent again as it was. Its children are the buttons. */
export function SameForm({
  address,
  fields,
  children,
}: {
  address: string;
  fields: readonly (readonly [string, string])[];
  children: ReactNode;
}) {
  return (
    <form method="post" action={address}>
      {fields.map(([name, value], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field may be there twice, and nothing moves on a page rendered once.
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
