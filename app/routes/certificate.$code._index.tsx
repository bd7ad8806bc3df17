// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import { data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { mayGuess } from "~/auth/throttle.server";
import { environment } from "~/lib/environment.server";
import { CertificateCheck } from "~/training/CertificateCheck";
import { CertificatePage } from "~/training/CertificatePage";
import { readCertificate } from "~/training/certificate.server";
import { checkCertificate } from "~/training/checking.server";

// Whoever holds the paper can ask whether it is true.
export const handle: RouteHandle = { door: "open", title: (words) => words.certificate.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { who, now, address } = context;
  const code = params.code ?? "";
  const own = who && (await readCertificate(who.actor, code));
  if (own) return { own, origin: environment.origin, checked: null, wait: false };
  const asked = await mayGuess(address, () => checkCertificate(who?.actor ?? null, code, now));
  const wait = asked === "wait";
  const said = { own: null, origin: null, checked: wait ? null : asked, wait };
  return said.checked ? said : data(said, { status: wait ? 429 : 404 });
}

export default function CertificateRoute() {
  const { own, origin, checked, wait } = useLoaderData<typeof loader>();
  return own ? (
    <CertificatePage certificate={own} origin={origin} />
  ) : (
    <CertificateCheck checked={checked} wait={wait} />
  );
}
