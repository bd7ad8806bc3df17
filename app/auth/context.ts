// SPDX-License-Identifier: EUPL-1.2
// What the HTTP server hands every loader and action about the request they are part of.
import type { Trouble } from "~/lib/trouble";
import type { Who } from "./who.server";

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    nonce: string;
    /** Of the request, in the log. */
    id: string;
    now: Date;
    who: Who | null;
    /** The random value of the session cookie, valid or not. */
    token: string | null;
    /** Where the request comes from, for throttling only. */
    address: string;
    /** False for a prefetch: then nothing counts as seen. */
    isVisit: boolean;
    /** Why nothing could be saved, where that is so. */
    failure: Trouble | null;
    /** The body of an ordinary form, as it came; null for everything else. */
    sent: string | null;
    /** The page once it is rendered, packed or not. */
    page: Buffer | null;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
