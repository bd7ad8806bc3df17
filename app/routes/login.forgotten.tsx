// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { askForWayIn } from "~/auth/forgotten.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { mailsGo } from "~/mail/outbox.server";
import { Button, ErrorSummary, Field, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.account.forgotten.title };

export function loader({ request }: LoaderFunctionArgs) {
  return { sends: mailsGo() !== "nowhere", asked: new URL(request.url).searchParams.has("asked") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { login } = await readFields(request, { login: z.string().max(200) });
  const came = await askForWayIn(login, context.address, context.now);
  return came === "wait" ? data({ login }, { status: 429 }) : seeOther("/login/forgotten?asked");
}

export default function Forgotten() {
  const { sends, asked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.account.forgotten;
  const back = { href: "/login", label: words.login.title };
  if (!sends) return <Page title={say.title} lead={say.nowhere} back={back} />;
  const error = refused && words.login.wait;
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      {asked && !refused && <Notice>{say.asked}</Notice>}
      {error && <ErrorSummary title={words.login.problem} errors={[{ href: "#login", text: error }]} />}
      <form method="post" action="/login/forgotten">
        <Field
          label={say.name}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={refused?.login}
          error={error}
        />
        <Button>{say.submit}</Button>
      </form>
      <p className="hint">{say.otherwise}</p>
    </Page>
  );
}
