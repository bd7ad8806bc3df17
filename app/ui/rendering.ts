// SPDX-License-Identifier: EUPL-1.2
// What the document knows of how it is being rendered: set once around everything on the server.
import { createContext } from "react";
import type { Language } from "~/i18n/language";
import type { Trouble } from "~/lib/trouble";
import type { Again } from "./again";

export interface Rendering {
  /** For the page's own scripts under the content security policy. */
  nonce: string | undefined;
  status: number;
  /** As the browser asks for them, for a page that has nothing else to go by: where a form failed, nothing else is read. */
  language: Language;
  theme: string;
  /** Why nothing could be saved, where that is so. */
  failure: Trouble | null;
  /** The form that could not be taken, on a page that says so: nothing of it is lost. */
  again: Again | null;
}

export const RenderingContext = createContext<Rendering>({
  nonce: undefined,
  status: 200,
  language: "sv",
  theme: "auto",
  failure: null,
  again: null,
});
