// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { Certificate } from "./certificate.server";

/** What a certificate is of: a course of so many parts, or a renewal of it. */
export const extentOf = (words: Dictionary, { renewed, units, minutes }: Certificate): string =>
  renewed ? words.renewal.extent(minutes) : words.certificate.extentText(units, minutes);
