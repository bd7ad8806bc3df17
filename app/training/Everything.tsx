// SPDX-License-Identifier: EUPL-1.2
import { insidePage } from "~/content/inside";
import { Prose } from "~/ui";

interface Props {
  /** Something of a course: text, a list of it, or fields that hold it. */
  value: unknown;
  /** Unique on the page. */
  own: string;
  /** The name of the field it stands in. */
  field?: string;
}

/** What says where something stands and not what it says. */
const silent = new Set(["id", "kind", "number", "version", "minutes", "hash", "textHash", "facts"]);

/**
 * All the text there is in something, whatever its shape: so that a reviewer misses nothing of a kind of step or a
 * guide that has no look of its own in the review.
 */
export function Everything({ value, own, field = "" }: Props) {
  if (typeof value === "string") {
    if (field === "html") return <Prose html={insidePage(value, own)} />;
    return field === "title" ? (
      <p>
        <strong>{value}</strong>
      </p>
    ) : (
      <p>{value}</p>
    );
  }
  if (Array.isArray(value))
    return (
      <ul>
        {value.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing moves on a page rendered once.
          <li key={index}>
            <Everything value={each} own={`${own}-${index}`} />
          </li>
        ))}
      </ul>
    );
  if (!value || typeof value !== "object") return null;
  if ("title" in value && "html" in value) {
    const { title, ...text } = value;
    return (
      <>
        <h3>{String(title)}</h3>
        <Everything value={text} own={own} />
      </>
    );
  }
  return Object.entries(value)
    .filter(([name]) => !silent.has(name))
    .map(([name, each]) => <Everything key={name} field={name} value={each} own={`${own}-${name}`} />);
}
