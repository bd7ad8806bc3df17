// SPDX-License-Identifier: EUPL-1.2
import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describedBy, Said, type Told } from "./Said";

type Words = Told & { label: ReactNode };

type Rest<Tag extends "input" | "textarea" | "select"> = Words &
  Omit<ComponentPropsWithoutRef<Tag>, keyof Words | "id" | "className">;

/** A label and an input. Everything an `<input>` takes is passed on; prefill with `defaultValue`. */
export function Field({ label, name, hint, error, type = "text", ...input }: Rest<"input">) {
  return (
    <Labelled {...{ label, name, hint, error }}>
      <input {...input} {...described({ name, hint, error })} type={type} />
    </Labelled>
  );
}

/** The same for a text of several lines. */
export function TextArea({ label, name, hint, error, ...area }: Rest<"textarea">) {
  return (
    <Labelled {...{ label, name, hint, error }}>
      <textarea {...area} {...described({ name, hint, error })} />
    </Labelled>
  );
}

/** The same for one of a few. Its children are the options. */
export function Select({ label, name, hint, error, ...select }: Rest<"select">) {
  return (
    <Labelled {...{ label, name, hint, error }}>
      <select {...select} {...described({ name, hint, error })} />
    </Labelled>
  );
}

function Labelled({ label, children, ...told }: Words & { children: ReactNode }) {
  return (
    <div className={told.error ? "field-wrong" : undefined}>
      <label htmlFor={told.name}>{label}</label>
      <Said {...told} />
      {children}
    </div>
  );
}

function described(told: Told) {
  return {
    id: told.name,
    name: told.name,
    className: "input",
    "aria-describedby": describedBy(told),
    "aria-invalid": told.error ? true : undefined,
  } as const;
}
