// SPDX-License-Identifier: EUPL-1.2
import { data } from "@remix-run/server-runtime";
import { found, seeOther } from "~/lib/http.server";
import type { Taken } from "./draft";

/** Back to the person where the form was taken, else the form with what is wrong; the 404 page for who is not the actor's. */
export function answerTo(taken: Taken) {
  const saved = found(taken);
  return "id" in saved ? seeOther(`/people/${saved.id}?saved`) : data(saved.refused, { status: 422 });
}
