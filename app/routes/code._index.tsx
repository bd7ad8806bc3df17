// SPDX-License-Identifier: EUPL-1.2
import { useActionData } from "@remix-run/react";
import { type ActionFunctionArgs, data } from "@remix-run/server-runtime";
import { z } from "zod";
import { holdCode } from "~/auth/codeInHand.server";
import { checkCode } from "~/auth/codes.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { Button, ErrorSummary, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.account.code.title };

// A page without data would not be named by its title.
export function loader() {
  return {};
}

export async function action({ request, context }: ActionFunctionArgs) {
  const given = await readFields(request, { login: z.string().max(200), code: z.string().max(100) });
  const checked = await checkCode(given, context.address, context.now);
  if (typeof checked === "object")
    return seeOther("/code/password", { "Set-Cookie": holdCode(checked.id, context.now) });
  return data({ ...given, reason: checked }, { status: checked === "wait" ? 429 : 422 });
}

export default function Code() {
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.account.code;
  const sentences = { wrong: say.wrong, wait: words.login.wait, closed: words.login.closed };
  const error = refused && sentences[refused.reason];
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/login", label: words.login.title }}>
      {error && <ErrorSummary title={words.login.problem} errors={[{ href: "#login", text: error }]} />}
      <form method="post" action="/code">
        <Field
          label={words.login.name}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={refused?.login}
          error={error}
        />
        <Field
          label={say.code}
          hint={say.hint}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          defaultValue={refused?.code}
        />
        <Button>{say.submit}</Button>
      </form>
    </Page>
  );
}
