// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from "react";
import { dictionaries, formatDay, formatMonth, type Language } from "./language";

const Current = createContext<Language>("sv");

/** Around every page: says which language its interface speaks. */
export function SpokenLanguage({ language, children }: { language: Language; children: ReactNode }) {
  return <Current.Provider value={language}>{children}</Current.Provider>;
}

/** The words, the dates and the months of the page's language. */
export function useWords() {
  const language = useContext(Current);
  return {
    language,
    words: dictionaries[language],
    day: (day: string) => formatDay(language, day),
    month: (month: string) => formatMonth(language, month),
  };
}
