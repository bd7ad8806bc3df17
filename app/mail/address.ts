// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether a text is one address that a mail can go to: no second one, no name, no comment and no quotes beside it (RFC 5322
 * allows them, and nobody has such an address), so that it cannot say more in a header than whom it is for.
 */
export const isMailAddress = (text: string): boolean =>
  /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\]+$/.test(text);
