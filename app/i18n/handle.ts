// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "./sv";

/** What a route's `handle` may say about its page. Its door is read by the HTTP server. */
export interface PageHandle {
  /** Neutral: titles are seen in tabs, in the history and over shoulders. */
  title?: (words: Dictionary, data: unknown) => string;
  /** Only pages that ask for it ship the framework's JavaScript. */
  hydrate?: boolean;
}
