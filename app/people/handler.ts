// SPDX-License-Identifier: EUPL-1.2
// Who of several VIN-handläggare somebody is to ask: those nearest to where one works who are there.

export interface HandlerRow {
  /** The unit somebody works in. */
  from: string;
  /** How many steps above it the handler's unit is; 0 is the unit itself. */
  above: number;
  personId: string;
  /** Of a person with protected identity the chosen name: the only one that is kept. */
  name: string;
  email: string | null;
  isProtected: boolean;
  isAway: boolean;
}

export interface Handler {
  personId: string;
  name: string;
  /** Null for who has none, and for who has protected identity. */
  email: string | null;
}

export interface Handlers {
  /** Whom to ask today. */
  handlers: Handler[];
  /** That the nearest are all away: then these are the next ones, or nobody. It never says who is away, or why. */
  areNextOnes: boolean;
}

/** Of each unit one works in the nearest who are there, each once. */
export function nearest(rows: readonly HandlerRow[]): Handlers {
  const found = new Map<string, Handler>();
  let areNextOnes = false;
  for (const unit of new Set(rows.map(({ from }) => from))) {
    const here = rows.filter(({ from }) => from === unit);
    const levels = [...new Set(here.map(({ above }) => above))].sort((a, b) => a - b);
    const level = levels.find((each) => here.some(({ above, isAway }) => above === each && !isAway));
    if (level !== levels[0]) areNextOnes = true;
    for (const { above, isAway, isProtected, personId, name, email } of here)
      if (above === level && !isAway) found.set(personId, { personId, name, email: isProtected ? null : email });
  }
  return { handlers: [...found.values()], areNextOnes };
}
