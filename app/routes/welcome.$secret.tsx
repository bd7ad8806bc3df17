import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import type { RouteHandle } from "~/auth/handle";
import { choosePassword, personOfLink, weakness } from "~/auth/password.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { seeOther } from "~/lib/http.server";
import { Button, ErrorSummary, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.welcome.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const person = await personOfLink(params.secret ?? "", context.now);
  return data({ name: person?.name ?? null }, { status: person ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { password } = await readFields(request, { password: z.string() });
  const weak = weakness(password);
  if (weak) return data({ weak }, { status: 422 });
  const cookie = await choosePassword(params.secret ?? "", password, context.token, context.now);
  return cookie ? seeOther("/", { "Set-Cookie": cookie }) : data({ weak: null }, { status: 410 });
}

export default function Welcome() {
  const { name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  if (!name) return <Page title={words.welcome.used} lead={words.welcome.usedText} />;
  const error = refused?.weak ? words.welcome[refused.weak] : undefined;
  return (
    <Page title={words.welcome.title} lead={words.welcome.lead(name)}>
      {error && <ErrorSummary title={words.welcome.problem} errors={[{ href: "#password", text: error }]} />}
      <form method="post">
        <Field
          label={words.welcome.password}
          hint={words.welcome.hint}
          error={error}
          name="password"
          type="password"
          autoComplete="new-password"
          required
        />
        <Button>{words.welcome.submit}</Button>
      </form>
    </Page>
  );
}
