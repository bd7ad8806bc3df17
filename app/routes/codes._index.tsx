// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { ChooseForCodes } from "~/auth/ChooseForCodes";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { has } from "~/people/actor";
import { mostChosen, readLetInOf } from "~/people/waysIn.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "leads", title: (words) => words.account.codes.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "leads");
  const unit = new URL(request.url).searchParams.get("unit");
  return {
    ...(await readLetInOf(actor, unit, dayOf(context.now))),
    mostChosen,
    coordinates: has(actor, "coordinator"),
  };
}

export default function Codes() {
  const { coordinates, ...page } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.account.codes;
  const back = coordinates
    ? { href: "/municipality", label: words.municipality.title }
    : { href: "/team", label: words.team.title };
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      <ChooseForCodes {...page} />
    </Page>
  );
}
