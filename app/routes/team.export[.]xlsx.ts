// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { findCourse, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { dictionaries } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import { found, seeOther } from "~/lib/http.server";
import { fileHeaders, workbookOf } from "~/reports/export.server";
import { filterIn, searchOf } from "~/reports/filter";
import { exportTeam } from "~/reports/teamExport.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "manager" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "manager");
  const search = new URL(request.url).searchParams;
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), search.get("course") ?? ""));
  const words = dictionaries[languageIn(request)];
  const asked = { id: course.id, parts: unitsOf(course).length };
  const filter = filterIn(search);
  const team = await exportTeam(actor, asked, filter, words, context.now);
  const file = await workbookOf(words.team.title, team);
  // The page says why there is no such file, and what there is instead.
  if (!file) return seeOther(`/team${searchOf(course.id, filter)}`);
  const name = `${words.team.file}-${course.id}-${dayOf(context.now)}`;
  return new Response(file, { headers: fileHeaders("xlsx", name) });
}
