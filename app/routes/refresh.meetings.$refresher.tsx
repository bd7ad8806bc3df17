import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { found } from "~/lib/http.server";
import { MeetingPage } from "~/refresh/MeetingPage";
import { refresherOf } from "~/refresh/pages.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { title: (words) => words.refresh.title };

export function loader({ params, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const { meeting } = found(refresherOf(catalogueIn(wordsOf(municipality)), params.refresher));
  return { meeting };
}

export default function Meeting() {
  return <MeetingPage {...useLoaderData<typeof loader>()} />;
}
