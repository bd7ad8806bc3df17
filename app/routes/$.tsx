// SPDX-License-Identifier: EUPL-1.2
import type { RouteHandle } from "~/auth/handle";
import { notFound } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open" };

export function loader() {
  throw notFound();
}

export const action = loader;

export default function NotFound() {
  return null;
}
