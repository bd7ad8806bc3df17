// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { dictionaries } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { fileHeaders, workbookOf } from "~/reports/export.server";
import { exportMunicipality } from "~/reports/municipalityExport.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "coordinator" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const wanted = new URL(request.url).searchParams.get("course") ?? "";
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), wanted));
  const words = dictionaries[languageIn(request)];
  const figures = await exportMunicipality(actor, course.id, words, municipality.term, context.now);
  const name = `${words.municipality.file}-${course.id}-${dayOf(context.now)}`;
  return new Response(found(await workbookOf(words.nav.municipality, figures)), { headers: fileHeaders("xlsx", name) });
}
