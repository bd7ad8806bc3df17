// What the document knows of how it is being rendered: set once around everything on the server.
import { createContext } from "react";

export interface Rendering {
  /** For the page's own scripts under the content security policy. */
  nonce: string | undefined;
  status: number;
  /** Why the server could not answer, where it knows: `full` is that nothing can be written right now. */
  failure: "full" | null;
}

export const RenderingContext = createContext<Rendering>({ nonce: undefined, status: 200, failure: null });
