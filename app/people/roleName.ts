// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { Role } from "./actor";

/** A role as people read it. `term` is the municipality's word, VIN or VIR. */
export function roleName(words: Dictionary, role: Role, term: string): string {
  const name = words.roles[role];
  return typeof name === "string" ? name : name(term);
}
