// SPDX-License-Identifier: EUPL-1.2
import { useActionData, useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { readForm } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { tellWhatIsOver } from "~/privacy/daily.server";
import { ErasureForm } from "~/privacy/ErasureForm";
import { erasePerson, readErasing } from "~/privacy/erasePerson.server";
import { ErrorSummary, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return { erasing: found(await readErasing(actor, params.person ?? "", context.now)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const typed = ((await readForm(request)).get("typed") ?? "").slice(0, 200);
  const tell = () => tellWhatIsOver(context.now);
  const done = found(await erasePerson(actor, params.person ?? "", typed, context.now, tell));
  return "erased" in done ? seeOther("/people?erased") : data({ ...done, typed }, { status: 422 });
}

export default function Erasure() {
  const { erasing } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { words } = useWords();
  const say = words.retention.erasure;
  const { person } = erasing;
  const error = refused && say.problems[refused.problem];
  const isTyped = refused?.problem === "typedWrong";
  return (
    <Page
      title={say.title(person.name)}
      lead={say.lead}
      back={{ href: `/people/${person.id}`, label: <span lang="sv">{person.name}</span> }}
    >
      <ErrorSummary title={say.problem} errors={error ? [{ href: isTyped ? "#typed" : "#main", text: error }] : []} />
      <ErasureForm erasing={erasing} typed={refused?.typed ?? ""} error={isTyped ? error : undefined} />
    </Page>
  );
}
