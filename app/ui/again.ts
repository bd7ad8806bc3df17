// SPDX-License-Identifier: EUPL-1.2
// A form that could not be taken, for the page that says so: with nothing of it lost, and nothing secret of it shown.

export interface Again {
  /** Where it was sent, as a path of our own. */
  address: string;
  fields: [name: string, value: string][];
}

/** What is typed anew rather than written into a page: on the ways in, anything. */
const secret = /passw|secret|token|otp|recovery/i;
const waysIn = /^\/(login|welcome|account)(\/|$)/;

/**
 * Null for a form that a page does not give back: one with something secret in it, one that no page sends.
 * @param url where it was sent
 * @param body an ordinary form, as it came
 */
export function againOf(url: string, body: string): Again | null {
  const { pathname, search } = new URL(url);
  const fields = [...new URLSearchParams(body)];
  if (pathname.endsWith(".data") || waysIn.test(pathname) || fields.some(([name]) => secret.test(name))) return null;
  return { address: pathname + search, fields };
}

/** Fields that a page fills by itself. */
const hidden = /^(id|key|try|run|to|go|back|version|number|seen|was\..*)$/;

/** What looks like a word of ours, such as the name of an option, and not like what a person has written. */
const ours = /^([a-z][\w.:/=-]*|[\da-f-]{16,}|\d{1,4})$/;

/** What of the form a person has written, each once and in its order. */
export const writtenIn = ({ fields }: Again): string[] => [
  ...new Set(
    fields
      .filter(([name]) => !hidden.test(name))
      .map(([, value]) => value.trim())
      .filter((value) => value !== "" && !ours.test(value)),
  ),
];
