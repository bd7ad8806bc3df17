// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

export interface Told {
  /** Of the field or the first of the fields: the error summary links to it. */
  name: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in the words of the error summary. */
  error?: string;
}

/** What a field is described by, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Told): string | undefined {
  return [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;
}

/** What stands between the words of a field and the field: how to fill it in, and what is wrong. */
export function Said({ name, hint, error }: Told) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="wrong" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

/** Fields that answer one question together. */
export function FieldGroup({ legend, children, ...told }: Told & { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={told.error ? "choices field-wrong" : "choices"} aria-describedby={describedBy(told)}>
      <legend>{legend}</legend>
      <Said {...told} />
      {children}
    </fieldset>
  );
}
