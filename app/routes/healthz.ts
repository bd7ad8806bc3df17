import type { RouteHandle } from "~/auth/handle";
import { isHealthy } from "~/lib/health.server";

export const handle: RouteHandle = { door: "open" };

export async function loader() {
  const healthy = await isHealthy();
  return Response.json({ status: healthy ? "ok" : "cannot read or write" }, { status: healthy ? 200 : 503 });
}
