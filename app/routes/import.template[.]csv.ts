// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { template } from "~/people/import/columns";

export const handle: RouteHandle = { door: "coordinator" };

export function loader({ context }: LoaderFunctionArgs) {
  enter(context, "coordinator");
  return new Response(template, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="personal.csv"',
    },
  });
}
