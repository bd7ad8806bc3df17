// SPDX-License-Identifier: EUPL-1.2
// What kind of device a session is used from, as coarse as one needs to know one's own again: never a version, a model or
// an address.

export const devices = [
  "iphone",
  "ipad",
  "androidPhone",
  "androidTablet",
  "windows",
  "mac",
  "chromebook",
  "linux",
  "other",
] as const;
export type Device = (typeof devices)[number];

/** In this order: what stands further down is also said by some of those above. An iPad may say that it is a Mac. */
const signs: [RegExp, Device][] = [
  [/iPhone|iPod/, "iphone"],
  [/iPad/, "ipad"],
  [/Android.*Mobile/, "androidPhone"],
  [/Android/, "androidTablet"],
  [/Windows/, "windows"],
  [/CrOS/, "chromebook"],
  [/Macintosh/, "mac"],
  [/Linux/, "linux"],
];

/** The kind of device that a User-Agent tells; what it says otherwise is kept nowhere. */
export function deviceOf(userAgent: string | undefined): Device {
  const said = (userAgent ?? "").slice(0, 300);
  return signs.find(([sign]) => sign.test(said))?.[1] ?? "other";
}
