import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { describedBy, Said, type Told } from "./Said";

type Words = Told & { label: ReactNode };

type FieldProps = Words & Omit<ComponentPropsWithoutRef<"input">, keyof Words | "id" | "className">;

/** A label and an input. Everything an `<input>` takes is passed on; prefill with `defaultValue`. */
export function Field({ label, name, hint, error, type = "text", ...input }: FieldProps) {
  const told = { name, hint, error };
  return (
    <div className={error ? "field-wrong" : undefined}>
      <label htmlFor={name}>{label}</label>
      <Said {...told} />
      <input
        {...input}
        id={name}
        name={name}
        type={type}
        className="input"
        aria-describedby={describedBy(told)}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
