// SPDX-License-Identifier: EUPL-1.2
type ErrorSummaryProps = {
  /** "Något saknas" */
  title: string;
  /** In the order of the fields. The same words stand at the field. */
  errors: readonly { href: string; text: string }[];
};

/**
 * What has to be mended before the form can be taken, first on the page and with the focus on it.
 * Renders nothing when there is nothing. The page's title begins with "Fel: " when it is shown.
 */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever has just sent the form must hear that it was not taken.
    <div className="errors" id="error-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.href + error.text}>
            <a href={error.href}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
