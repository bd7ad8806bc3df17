// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { saveInBackground } from "~/attempts/test.server";
import { isQuiz } from "~/attempts/tries.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { cookieIn } from "~/auth/session.server";
import { findPlace } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { dictionaries, languageOf } from "~/i18n/language";
import { timeOf } from "~/lib/clock";
import { readForm } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";

export const handle: RouteHandle = { door: "signedIn" };

const statuses = { saved: 200, handedIn: 409, refused: 422 };

export function loader() {
  throw notFound();
}

/** An answer that `page.js` sends as it is chosen; the answer is a sentence to show. A form sent again gets a page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const place = found(findPlace(catalogueIn(wordsOf(municipality)), params.course, params.unit, params.step));
  const quiz = found(isQuiz(place) ? place : null);
  const { state, next } = found(await saveInBackground(actor, quiz, await readForm(request), context.now));
  const { headers } = request;
  if (headers.get("Accept")?.includes("text/html")) return seeOther(next);
  const { test } =
    dictionaries[languageOf(cookieIn(headers.get("Cookie"), "language"), headers.get("Accept-Language"))];
  const sentence = state === "saved" ? test.saved(timeOf(context.now)) : test[state];
  return new Response(sentence, { status: statuses[state], headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
