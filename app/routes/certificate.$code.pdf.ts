// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { dictionaries, formatDay } from "~/i18n/language";
import { environment } from "~/lib/environment.server";
import { found, seeOther } from "~/lib/http.server";
import { readCertificate } from "~/training/certificate.server";
import { certificatePdf } from "~/training/certificatePdf.server";

export const handle: RouteHandle = { door: "signedIn" };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const certificate = found(await readCertificate(enter(context).actor, params.code ?? ""));
  const language = languageIn(request);
  const page = `/certificate/${certificate.code}`;
  const file = await certificatePdf(certificate, {
    words: dictionaries[language],
    language,
    day: (day) => formatDay(language, day),
    address: environment.origin && `${environment.origin}${page}`,
  });
  // The page prints what the font cannot write.
  if (!file) return seeOther(page);
  const name = `${dictionaries[language].certificate.title.toLowerCase()}-${certificate.code}.pdf`;
  return new Response(file, {
    headers: { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${name}"` },
  });
}
