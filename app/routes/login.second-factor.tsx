// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import type { RouteHandle } from "~/auth/handle";
import { forgetHalfWay, whoIsHalfWay } from "~/auth/letIn.server";
import { passSecondFactor } from "~/auth/secondFactor.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { ownPath, seeOther } from "~/lib/http.server";
import { Button, ButtonLink, ErrorSummary, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.account.atLogin.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const isHalfWay = (await whoIsHalfWay(request.headers.get("Cookie"), context.now)) !== null;
  const to = ownPath(new URL(request.url).searchParams.get("to"));
  return data({ isHalfWay, to }, { status: isHalfWay ? 200 : 410 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { code, to } = await readFields(request, { code: z.string().max(100), to: z.string().optional() });
  const personId = await whoIsHalfWay(request.headers.get("Cookie"), context.now);
  if (personId === null) return data({ refused: null }, { status: 410 });
  const passed = await passSecondFactor(personId, code, context.token, context.now);
  if (typeof passed !== "object") return data({ refused: passed }, { status: passed === "wait" ? 429 : 422 });
  return seeOther(ownPath(to), [
    ["Set-Cookie", passed.cookie],
    ["Set-Cookie", forgetHalfWay],
  ]);
}

export default function SecondStep() {
  const { isHalfWay, to } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { words } = useWords();
  const say = words.account.atLogin;
  if (!isHalfWay)
    return (
      <Page title={say.gone} lead={say.goneText}>
        <ButtonLink href="/login">{words.welcome.toLogin}</ButtonLink>
      </Page>
    );
  const error = refused ? say[refused] : undefined;
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/login", label: words.login.title }}>
      {error && <ErrorSummary title={words.login.problem} errors={[{ href: "#code", text: error }]} />}
      <form method="post">
        <input type="hidden" name="to" value={to} />
        <Field label={say.code} name="code" autoComplete="one-time-code" spellCheck={false} required error={error} />
        <Button>{say.submit}</Button>
      </form>
      <p className="hint">{say.lost}</p>
    </Page>
  );
}
