// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { FieldGroup, type Told } from "./Said";

type ScaleProps = Omit<Told, "hint"> & {
  legend: ReactNode;
  /** What the lowest and the highest number mean, each with its number. */
  ends: readonly [low: ReactNode, high: ReactNode];
  highest: number;
  /** Null where nothing is chosen: no number is chosen beforehand. */
  value: number | null;
  /** The words of choosing no number, for whoever has chosen one by mistake. */
  none: ReactNode;
};

/** A question answered by a number from 0 up, or not at all: radio buttons, so that nothing is also an answer. */
export function Scale({ legend, ends, highest, value, none, ...told }: ScaleProps) {
  const { name } = told;
  const ways = Array.from({ length: highest + 1 }, (_, number) => String(number));
  const [low, high] = ends;
  const hint = (
    <span className="scale-ends">
      <span>{low}</span> <span>{high}</span>
    </span>
  );
  return (
    <FieldGroup {...told} legend={legend} hint={hint}>
      <div className="scale">
        {ways.map((way) => (
          <ScaleStep key={way} name={name} way={way} checked={way === String(value)}>
            {way}
          </ScaleStep>
        ))}
        <ScaleStep name={name} way="" checked={false}>
          {none}
        </ScaleStep>
      </div>
    </FieldGroup>
  );
}

type StepProps = { name: string; way: string; checked: boolean; children: ReactNode };

function ScaleStep({ name, way, checked, children }: StepProps) {
  const id = `${name}-${way || "none"}`;
  return (
    <div className={way ? "scale-step" : "scale-step scale-none"}>
      <input type="radio" id={id} name={name} value={way} defaultChecked={checked} />
      <label htmlFor={id}>{children}</label>
    </div>
  );
}
