// SPDX-License-Identifier: EUPL-1.2
import { type Language, languageOf } from "~/i18n/language";
import { cookieIn } from "./session.server";

/** The language that whoever asks has chosen, or that their browser asks for. */
export function languageIn(request: Request): Language {
  const { headers } = request;
  return languageOf(cookieIn(headers.get("Cookie"), "language"), headers.get("Accept-Language"));
}
