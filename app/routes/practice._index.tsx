// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { PracticeRoom } from "~/attempts/PracticeRoom";
import { openPracticeRoom } from "~/attempts/practice.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.practice.one };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return {
    scenes: await openPracticeRoom(actor, catalogueIn(wordsOf(municipality))),
    seesMaps: actor.roles.some(({ role }) => role === "coordinator"),
  };
}

export default function Practice() {
  return <PracticeRoom {...useLoaderData<typeof loader>()} />;
}
