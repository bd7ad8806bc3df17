// SPDX-License-Identifier: EUPL-1.2
import { useActionData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { AskPassword } from "~/auth/AskPassword";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { RecoveryCodes } from "~/auth/RecoveryCodes";
import { readSecondFactor, renewRecoveryCodes } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found } from "~/lib/http.server";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.factor.title };

export async function loader({ context }: LoaderFunctionArgs) {
  found(await readSecondFactor(enter(context).actor));
  return {};
}

/** No redirect: the recovery codes are on this answer and nowhere else. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const { password } = await readFields(request, { password: z.string().max(1000) });
  const made = found(await renewRecoveryCodes(actor, password, context.address, context.now));
  return typeof made === "object"
    ? data({ codes: made.codes, refused: undefined })
    : data({ codes: null, refused: made }, { status: made === "wait" ? 429 : 422 });
}

export default function NewRecoveryCodes() {
  const came = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.account.factor;
  if (came?.codes) return <RecoveryCodes codes={came.codes} />;
  return <AskPassword title={say.renewTitle} lead={say.renewLead} submit={say.renew} refused={came?.refused} />;
}
