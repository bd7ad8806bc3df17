// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { OwnDataPage } from "~/privacy/OwnDataPage";
import { readOwnData } from "~/privacy/ownData.server";
import { tellerOf } from "~/privacy/teller.server";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.ownData.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  return {
    ...(await readOwnData(actor, tellerOf(municipality, languageIn(request)))),
    municipality: municipality.name,
    contact: municipality.contact,
    open: new URL(request.url).searchParams.has("open"),
  };
}

export default function OwnData() {
  return <OwnDataPage {...useLoaderData<typeof loader>()} />;
}
