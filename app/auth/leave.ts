// SPDX-License-Identifier: EUPL-1.2
/**
 * Whether a request is somebody of ours following a link of ours: another site that leads to `/leave` must not sign
 * people out. Old browsers that say nothing about where they come from are believed.
 */
export function isOwnNavigation(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("Sec-Fetch-Site");
  const mode = headers.get("Sec-Fetch-Mode");
  return (site === null || site === "same-origin") && (mode === null || mode === "navigate");
}
