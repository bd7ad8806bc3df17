// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { FieldGroup, type Told } from "./Said";

type Choice = { value: string; label: ReactNode; checked?: boolean };

type ChoicesProps = Told & {
  legend: ReactNode;
  kind: "one" | "several";
  options: readonly Choice[];
};

/** A question with its options as big rows. The first option has the name as its id, for the error summary to link to. */
export function Choices({ name, kind, options, ...said }: ChoicesProps) {
  return (
    <FieldGroup name={name} {...said}>
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
    </FieldGroup>
  );
}
