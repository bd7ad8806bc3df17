// What the document knows of how it is being rendered: set once around everything on the server.
import { createContext } from "react";
import type { Trouble } from "~/lib/trouble";
import type { Again } from "./again";

export interface Rendering {
  /** For the page's own scripts under the content security policy. */
  nonce: string | undefined;
  status: number;
  /** Why nothing could be saved, where that is so. */
  failure: Trouble | null;
  /** The form that could not be taken, on a page that says so: nothing of it is lost. */
  again: Again | null;
}

export const RenderingContext = createContext<Rendering>({ nonce: undefined, status: 200, failure: null, again: null });
