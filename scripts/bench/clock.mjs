// SPDX-License-Identifier: EUPL-1.2
// Loaded into a server before anything else: its clock goes so many milliseconds ahead of the machine's. The night's work is
// another at a weekend, and is to be measured as it is on a working day.
const ahead = Number(process.env.BENCH_CLOCK_AHEAD ?? 0);
const Machine = Date;

globalThis.Date = class extends Machine {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Machine.now() + ahead]));
  }

  static now() {
    return Machine.now() + ahead;
  }
};
