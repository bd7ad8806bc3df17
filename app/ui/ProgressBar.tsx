import type { ReactNode } from "react";

type ProgressBarProps = {
  value: number;
  max: number;
  /** What it measures: "Delar du har gått". */
  label: ReactNode;
  /** The same in words, always shown: "3 av 7". */
  text: string;
};

/** How far one has come, as a bar and in words. */
export function ProgressBar({ value, max, label, text }: ProgressBarProps) {
  return (
    <label className="progress">
      <span className="progress-label">{label}</span> <span className="progress-text">{text}</span>
      <progress value={value} max={max}>
        {text}
      </progress>
    </label>
  );
}
