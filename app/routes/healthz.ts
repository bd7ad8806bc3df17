// SPDX-License-Identifier: EUPL-1.2
import type { RouteHandle } from "~/auth/handle";
import { readHealth } from "~/lib/health.server";

export const handle: RouteHandle = { door: "open" };

export async function loader() {
  const status = await readHealth();
  const isWell = status === "ok";
  return Response.json({ status }, { status: isWell ? 200 : 503, headers: isWell ? {} : { "Retry-After": "30" } });
}
