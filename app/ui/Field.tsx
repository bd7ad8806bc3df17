import type { ComponentPropsWithoutRef, ReactNode } from "react";

type Words = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in the words of the error summary, which links to the name. */
  error?: string;
};

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

function Labelled({ label, name, hint, error, children }: Words & { children: ReactNode }) {
  return (
    <div className={error ? "field-wrong" : undefined}>
      <label htmlFor={name}>{label}</label>
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
      {children}
    </div>
  );
}

function described({ name, hint, error }: Omit<Words, "label">) {
  const by = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    className: "input",
    "aria-describedby": by || undefined,
    "aria-invalid": error ? true : undefined,
  } as const;
}
