// SPDX-License-Identifier: EUPL-1.2
/** A text that begins a sentence. */
export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
