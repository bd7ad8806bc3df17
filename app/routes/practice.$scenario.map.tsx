// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findScenario } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { mapOf } from "~/roleplay/map";
import { ScenarioMap } from "~/roleplay/ScenarioMap";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.practice.one };

export function loader({ params, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const scenario = found(findScenario(catalogueIn(wordsOf(municipality)), params.scenario));
  const { id, title } = scenario.source;
  return { id, title, map: mapOf(scenario) };
}

export default function ScenarioMapPage() {
  const { id, title, map } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page
      title={<span lang="sv">{title}</span>}
      kicker={words.practice.map}
      back={{ href: `/practice/${id}`, label: <span lang="sv">{title}</span> }}
      wide
    >
      <ScenarioMap map={map} title={title} />
    </Page>
  );
}
