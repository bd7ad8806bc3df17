// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { GuidePage } from "~/content/GuidePage";
import { guideAddress } from "~/content/guides";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.guide.tab };

/** Everybody may read what their manager is asked to do. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const { id, title, guides } = found(course.modules.find((each) => each.id === params.module));
  return {
    course: { id: course.id, title: course.title },
    module: title,
    guide: found(guides.manager),
    other: guides.talk && { href: guideAddress(course.id, id), title: guides.talk.title },
  };
}

export default function ManagerGuide() {
  const { words } = useWords();
  return <GuidePage {...useLoaderData<typeof loader>()} kind={words.guide.manager} />;
}
