// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";

type ProgressBarProps = {
  value: number;
  max: number;
  /** What it measures. Without `text` it says everything: "4 av 8 är klara, 1 är sen." */
  label: ReactNode;
  /** How far, in words: "3 av 7". */
  text?: string;
};

/** How far one has come, as a bar and in words. */
export function ProgressBar({ value, max, label, text }: ProgressBarProps) {
  return (
    <label className="progress">
      <span className={text ? "progress-label" : undefined}>{label}</span> {text && <span>{text}</span>}
      <progress value={value} max={max}>
        {text}
      </progress>
    </label>
  );
}
