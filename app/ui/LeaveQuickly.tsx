// SPDX-License-Identifier: EUPL-1.2
export type LeaveQuicklyProps = {
  /** Our own address that ends the session and goes on to a neutral site. */
  href: string;
  /** "Lämna snabbt" */
  label: string;
  /** The way by keyboard, shown under the label where there is one: "eller Skift tre gånger". */
  hint: string;
  /** What is said aloud after the first, second and third press. */
  spoken: readonly [string, string, string];
};

/**
 * The way out: a plain link that `page.js` makes faster (blank at once, nothing in the history).
 * It follows the page, at the foot of a phone and at the top of a wide screen. The pattern is GOV.UK's "exit this page".
 */
export function LeaveQuickly({ href, label, hint, spoken }: LeaveQuicklyProps) {
  return (
    <div className="leave" data-leave-box="">
      <a href={href} rel="nofollow noreferrer" data-leave="">
        <span>
          {label}
          <small className="leave-hint"> {hint}</small>
        </span>
        <span className="leave-dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
      </a>
      <span
        className="visually-hidden"
        aria-live="assertive"
        data-leave-live=""
        data-1={spoken[0]}
        data-2={spoken[1]}
        data-3={spoken[2]}
      />
    </div>
  );
}
