// SPDX-License-Identifier: EUPL-1.2
/**
 * Why nobody was signed in, as the page words it, each with its own sentence on what to do. The exact cause is in the log,
 * and never on the page: whoever tries to break in learns nothing from it.
 *
 * `down`: the provider does not answer, or refuses us. `again`: the answer does not belong to a sign-in that this browser
 * began, or does not hold. `refused`: the provider says no. `weak`: not signed in as strongly as is demanded. `unknown`:
 * nobody here, or more than one. `closed`: somebody who does not work here today.
 */
export type Failure = "down" | "again" | "refused" | "weak" | "unknown" | "closed";

export const statusOf: Record<Failure, number> = {
  down: 503,
  again: 400,
  refused: 403,
  weak: 403,
  unknown: 403,
  closed: 403,
};

export const failureNamed = (name: string | null): Failure | null =>
  (Object.keys(statusOf) as Failure[]).find((each) => each === name) ?? null;

/** The page that says so, with the way to try again. The provider's own address holds codes, and is left at once. */
export const refusedPath = (why: Failure, to: string): string =>
  `/login/oidc/refused?${new URLSearchParams({ why, to })}`;
