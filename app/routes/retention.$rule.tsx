// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { keepsWhole } from "~/people/reach.server";
import { readPeriods, setPeriod } from "~/privacy/periods.server";
import { isChosen, isKind, type Kind, rules } from "~/privacy/rules";
import { Actions, Button, ErrorSummary, Field, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.retention.title };

/** A kind that there is something to choose of. */
const kindOf = (rule: string | undefined): Kind | null => (rule && isKind(rule) && isChosen(rule) ? rule : null);

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const kind = found(keepsWhole(actor) ? kindOf(params.rule) : null);
  const { least, most, days: usual } = rules[kind];
  return { kind, least, most, usual, days: (await readPeriods(actor.municipalityId))[kind] };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const typed = ((await readForm(request)).get("days") ?? "").slice(0, 100);
  const isSet = found(await setPeriod(actor, found(kindOf(params.rule)), typed, context.now));
  return isSet ? seeOther("/retention?saved") : data({ typed }, { status: 422 });
}

export default function Period() {
  const { kind, least, most, usual, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.retention.period;
  const error = refused ? say.wrong(least, most) : undefined;
  return (
    <Page
      title={say.title(words.retention.kinds[kind]?.name ?? kind)}
      back={{ href: "/retention", label: words.retention.title }}
    >
      <ErrorSummary title={say.problem} errors={error ? [{ href: "#days", text: error }] : []} />
      <form method="post" noValidate>
        <Field
          label={say.label}
          name="days"
          hint={say.hint(least, most, usual)}
          error={error}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={refused?.typed ?? days}
        />
        <p>{say.shorter}</p>
        <Actions>
          <Button>{say.save}</Button>
          <a href="/retention">{say.back}</a>
        </Actions>
      </form>
    </Page>
  );
}
