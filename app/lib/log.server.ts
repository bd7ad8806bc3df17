// SPDX-License-Identifier: EUPL-1.2
// The application log: one JSON line an event, without personal data. It is not the audit log.
import pino from "pino";
import { environment } from "./environment.server";

export const log = pino({ level: environment.logLevel, base: null });
