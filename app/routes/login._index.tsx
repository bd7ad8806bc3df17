// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { DemoSignIn } from "~/auth/DemoSignIn";
import { demoPersons } from "~/auth/demo.server";
import type { RouteHandle } from "~/auth/handle";
import { onwardTo } from "~/auth/letIn.server";
import { ProviderButton } from "~/auth/oidc/ProviderButton";
import { signIn } from "~/auth/password.server";
import { SharedDevice } from "~/auth/SharedDevice";
import { cookieIn } from "~/auth/session.server";
import { cookiesOfSigningIn, isSharedDevice } from "~/auth/sharedDevice.server";
import { useWords } from "~/i18n/use";
import { environment } from "~/lib/environment.server";
import { readFields } from "~/lib/form.server";
import { ownPath, seeOther } from "~/lib/http.server";
import { Button, ErrorSummary, Field, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = ownPath(searchParams.get("to"));
  if (context.who) throw seeOther(to);
  const kept = to === "/kept" && cookieIn(request.headers.get("Cookie"), "kept") !== null;
  const isFileLost = searchParams.get("lost") === "file";
  const isShared = isSharedDevice(request.headers.get("Cookie"));
  const { provider, localAccounts } = environment;
  const persons = await demoPersons(context.now);
  return { to, kept, isFileLost, isShared, persons, provider: provider !== null, localAccounts };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const given = await readFields(request, {
    login: z.string().max(200),
    password: z.string().max(1000),
    to: z.string().optional(),
    shared: z.string().optional(),
  });
  const signed = await signIn(given, context.address, context.token, context.now);
  if (signed.ok)
    return seeOther(
      onwardTo(signed, ownPath(given.to)),
      cookiesOfSigningIn(signed.cookie, given.shared, request.headers.get("Cookie")),
    );
  const isShared = given.shared === "yes";
  return data(
    { reason: signed.reason, login: given.login, isShared, to: ownPath(given.to) },
    { status: signed.reason === "wait" ? 429 : 422 },
  );
}

export default function Login() {
  const { kept, isFileLost, isShared, persons, provider, localAccounts, ...asked } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const to = refused?.to ?? asked.to;
  const { words } = useWords();
  const error = refused ? words.login[refused.reason] : undefined;
  return (
    <Page title={words.login.title}>
      {error && <ErrorSummary title={words.login.problem} errors={[{ href: "#login", text: error }]} />}
      {kept && <Notice kind="attention">{words.login.kept}</Notice>}
      {isFileLost && <Notice kind="attention">{words.login.fileLost}</Notice>}
      {provider && <ProviderButton to={to}>{words.provider.submit}</ProviderButton>}
      {persons.length > 0 && <DemoSignIn persons={persons} to={to} isShared={isShared} />}
      {localAccounts && (persons.length > 0 || provider) && <h2>{words.login.withPassword}</h2>}
      {localAccounts && (
        <form method="post" action="/login">
          <input type="hidden" name="to" value={to} />
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
            label={words.login.password}
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
          <SharedDevice id="shared" isShared={refused?.isShared ?? isShared} />
          <Button kind={persons.length > 0 || provider ? "secondary" : "primary"}>{words.login.submit}</Button>
        </form>
      )}
      {localAccounts && (
        <>
          <p>
            <a href="/code">{words.login.withCode}</a>
          </p>
          <p>
            <a href="/login/forgotten">{words.account.forgotten.title}</a>
          </p>
        </>
      )}
    </Page>
  );
}
