// SPDX-License-Identifier: EUPL-1.2
import { catalogueIn } from "~/content/catalogue.server";
import { dictionaries, type Language } from "~/i18n/language";
import { type Municipality, wordsOf } from "~/settings/municipality";
import { namesIn } from "./named";
import type { Teller } from "./told";

/** Whoever tells the rows of somebody in this municipality. */
export const tellerOf = (municipality: Municipality, language: Language): Teller => ({
  words: dictionaries[language],
  language,
  term: municipality.term,
  names: namesIn(catalogueIn(wordsOf(municipality))),
});
