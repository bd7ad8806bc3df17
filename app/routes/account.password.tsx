// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { NewPassword } from "~/auth/ChoosePassword";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { changePassword, readAccount } from "~/auth/password.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { Button, ErrorSummary, Field, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.account.password.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { login, since } = await readAccount(enter(context).actor);
  return { login, has: since !== null, changed: new URL(request.url).searchParams.has("changed") };
}

const shape = { present: z.string().max(1000), password: z.string(), again: z.string() };

export async function action({ request, context }: ActionFunctionArgs) {
  const given = await readFields(request, shape);
  const changing = await changePassword(enter(context), given, context.address, context.now);
  if (changing === "changed") return seeOther("/account/password?changed");
  return data({ changing }, { status: changing === "wait" ? 429 : 422 });
}

export default function Password() {
  const { login, has, changed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.changing;
  const { words } = useWords();
  const say = words.account.password;
  const back = { href: "/account", label: words.account.title };
  if (!has) return <Page title={say.title} lead={words.account.otherWay} back={back} />;
  const ofPresent = { wrong: say.wrong, wait: words.login.wait, none: words.account.otherWay };
  const present = refused && refused in ofPresent ? ofPresent[refused as keyof typeof ofPresent] : undefined;
  const weak = refused && !present ? (refused as Exclude<typeof refused, keyof typeof ofPresent>) : undefined;
  const error = present ?? (weak && words.welcome[weak]);
  const at = present ? "present" : weak === "different" ? "again" : "password";
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      {changed && !refused && <Notice>{say.changed}</Notice>}
      {error && <ErrorSummary title={words.welcome.problem} errors={[{ href: `#${at}`, text: error }]} />}
      <form method="post" action="/account/password">
        <input type="hidden" name="login" autoComplete="username" value={login ?? ""} />
        <Field
          label={say.present}
          error={present}
          name="present"
          type="password"
          autoComplete="current-password"
          required
        />
        <NewPassword weak={weak} />
        <Button>{say.submit}</Button>
      </form>
    </Page>
  );
}
