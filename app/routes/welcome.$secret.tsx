import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import type { RouteHandle } from "~/auth/handle";
import { choosePassword, personOfLink, weakness } from "~/auth/password.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { Button, ButtonLink, ErrorSummary, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.welcome.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const person = await personOfLink(params.secret ?? "", context.now);
  const shown = person && { name: person.name, login: person.login ?? "" };
  return data({ person: shown }, { status: shown ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { password, again } = await readFields(request, { password: z.string(), again: z.string() });
  const weak = weakness(password, again);
  if (weak) return data({ weak }, { status: 422 });
  const cookie = await choosePassword(params.secret ?? "", password, context.token, context.now);
  return cookie ? seeOther("/", { "Set-Cookie": cookie }) : data({ weak: null }, { status: 410 });
}

export default function Welcome() {
  const { person } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.welcome;
  if (!person)
    return (
      <Page title={say.used} lead={say.usedText}>
        <ButtonLink href="/login">{say.toLogin}</ButtonLink>
      </Page>
    );
  const error = refused?.weak ? say[refused.weak] : undefined;
  const wrong = refused?.weak === "different" ? "again" : "password";
  return (
    <Page title={say.title} lead={say.lead(person.name)}>
      {error && <ErrorSummary title={say.problem} errors={[{ href: `#${wrong}`, text: error }]} />}
      <form method="post">
        {/* Shown so that it is known at the next sign-in, and so that a password manager keeps it too. */}
        <Field label={say.login} name="login" autoComplete="username" defaultValue={person.login} readOnly />
        <Field
          label={say.password}
          hint={say.hint}
          error={wrong === "password" ? error : undefined}
          name="password"
          type="password"
          autoComplete="new-password"
          required
        />
        <Field
          label={say.again}
          error={wrong === "again" ? error : undefined}
          name="again"
          type="password"
          autoComplete="new-password"
          required
        />
        <Button>{say.submit}</Button>
      </form>
    </Page>
  );
}
