import type { ComponentPropsWithoutRef, ReactNode } from "react";

type Words = {
  label: ReactNode;
  name: string;
  /** Where an error summary links to. The name, unless a page has two of them. */
  id?: string;
  hint?: ReactNode;
  /** What is wrong and what to do, in the words of the error summary. */
  error?: string;
};

type FieldProps = Words & Omit<ComponentPropsWithoutRef<"input">, keyof Words | "className">;
type TextAreaProps = Words & Omit<ComponentPropsWithoutRef<"textarea">, keyof Words | "className">;
type SelectProps = Words &
  Omit<ComponentPropsWithoutRef<"select">, keyof Words | "className" | "children"> & {
    options: readonly { value: string; label: string }[];
  };

/** A label and an input. Everything an `<input>` takes is passed on; prefill with `defaultValue`. */
export function Field({ label, hint, error, id, type = "text", ...input }: FieldProps) {
  const own = id ?? input.name;
  return (
    <Labelled id={own} {...{ label, hint, error }}>
      <input {...input} {...described(own, hint, error)} id={own} type={type} className="input" />
    </Labelled>
  );
}

/** A label and room for several lines. */
export function TextArea({ label, hint, error, id, rows = 4, ...area }: TextAreaProps) {
  const own = id ?? area.name;
  return (
    <Labelled id={own} {...{ label, hint, error }}>
      <textarea {...area} {...described(own, hint, error)} id={own} rows={rows} className="input" />
    </Labelled>
  );
}

/** A label and a list to choose one from. For fewer than seven options, `Choices` is kinder. */
export function Select({ label, hint, error, id, options, ...select }: SelectProps) {
  const own = id ?? select.name;
  return (
    <Labelled id={own} {...{ label, hint, error }}>
      <select {...select} {...described(own, hint, error)} id={own} className="input">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function described(id: string, hint: ReactNode, error?: string) {
  const by = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": by || undefined, "aria-invalid": error ? true : undefined };
}

function Labelled({ id, label, hint, error, children }: Omit<Words, "name"> & { id: string; children: ReactNode }) {
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}
