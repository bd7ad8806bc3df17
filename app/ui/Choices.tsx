import type { ReactNode } from "react";

type Choice = { value: string; label: ReactNode; checked?: boolean };

type ChoicesProps = {
  legend: ReactNode;
  name: string;
  kind: "one" | "several";
  options: readonly Choice[];
  hint?: ReactNode;
  error?: string;
};

/** A question with its options as big rows. The first option has the name as its id, for the error summary to link to. */
export function Choices({ legend, name, kind, options, hint, error }: ChoicesProps) {
  const by = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={error ? "choices field-wrong" : "choices"} aria-describedby={by || undefined}>
      <legend>{legend}</legend>
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
      {options.map((option, index) => {
        const id = index === 0 ? name : `${name}-${option.value}`;
        return (
          <div className="choice" key={option.value}>
            <input
              type={kind === "one" ? "radio" : "checkbox"}
              id={id}
              name={name}
              value={option.value}
              defaultChecked={option.checked}
            />
            <label htmlFor={id}>{option.label}</label>
          </div>
        );
      })}
    </fieldset>
  );
}
