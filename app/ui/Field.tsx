import type { ComponentPropsWithoutRef, ReactNode } from "react";

type Words = {
  label: ReactNode;
  name: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in the words of the error summary, which links to the name. */
  error?: string;
};

type FieldProps = Words & Omit<ComponentPropsWithoutRef<"input">, keyof Words | "id" | "className">;

/** A label and an input. Everything an `<input>` takes is passed on; prefill with `defaultValue`. */
export function Field({ label, name, hint, error, type = "text", ...input }: FieldProps) {
  const by = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
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
      <input
        {...input}
        id={name}
        name={name}
        type={type}
        className="input"
        aria-describedby={by || undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
