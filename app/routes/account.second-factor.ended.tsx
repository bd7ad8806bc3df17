// SPDX-License-Identifier: EUPL-1.2
import { useActionData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { AskPassword } from "~/auth/AskPassword";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { endSecondFactor, readSecondFactor } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.factor.title };

export async function loader({ context }: LoaderFunctionArgs) {
  found(await readSecondFactor(enter(context).actor));
  return {};
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const { password } = await readFields(request, { password: z.string().max(1000) });
  const ended = found(await endSecondFactor(actor, password, context.address, context.now));
  if (ended === "ended") return seeOther("/account/second-factor?ended");
  return data({ refused: ended }, { status: ended === "wait" ? 429 : 422 });
}

export default function EndSecondFactor() {
  const refused = useActionData<typeof action>()?.refused;
  const { words } = useWords();
  const say = words.account.factor;
  return <AskPassword title={say.endTitle} lead={say.endLead} submit={say.end} refused={refused} />;
}
