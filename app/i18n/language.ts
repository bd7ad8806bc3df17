// SPDX-License-Identifier: EUPL-1.2
// Which language, and how it writes dates. It never holds course text.
import { en } from "./en";
import { type Dictionary, sv } from "./sv";

export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

export const dictionaries: Record<Language, Dictionary> = { sv, en };

/** The cookie's choice, else the first of ours that the browser asks for, else Swedish. */
export function languageOf(chosen: string | null, acceptLanguage: string | null | undefined): Language {
  if (languages.includes(chosen as Language)) return chosen as Language;
  for (const wish of (acceptLanguage ?? "").toLowerCase().split(",")) {
    const tag = wish.trim().slice(0, 2);
    if (languages.includes(tag as Language)) return tag as Language;
  }
  return "sv";
}

const days: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
};

const months: Record<Language, Intl.DateTimeFormat> = {
  sv: new Intl.DateTimeFormat("sv-SE", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};

/** `2026-10`, or a day in it, as "oktober 2026". */
export function formatMonth(language: Language, month: string): string {
  return months[language].format(new Date(`${month.slice(0, 7)}-01T00:00:00Z`));
}

/** Writing a day costs a hundred times finding it again, and a team's page has hundreds of the same few. */
const written: Record<Language, Map<string, string>> = { sv: new Map(), en: new Map() };
const mostWritten = 5000;

/** `2026-11-21` as "21 november 2026". */
export function formatDay(language: Language, day: string): string {
  const known = written[language].get(day);
  if (known !== undefined) return known;
  const text = days[language].format(new Date(`${day}T00:00:00Z`));
  if (written[language].size >= mostWritten) written[language].clear();
  written[language].set(day, text);
  return text;
}
