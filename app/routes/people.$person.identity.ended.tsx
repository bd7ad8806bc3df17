// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { unlink } from "~/auth/oidc/link.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { answerTo } from "~/people/answer.server";
import { PersonForm } from "~/people/PersonForm";
import { keptPerson } from "~/people/reach.server";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.people.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { id, name } = found(await keptPerson(actor, params.person ?? ""));
  return { id, name };
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  return answerTo(await unlink(actor, params.person ?? "", context.now));
}

export default function Disconnect() {
  const { id, name } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.provider.link;
  return (
    <PersonForm person={{ id, name }} title={say.undoTitle} lead={say.undoText} draft={{}} submit={say.undoSubmit}>
      {() => null}
    </PersonForm>
  );
}
