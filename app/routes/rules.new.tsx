// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { randomId } from "~/lib/hash";
import { RuleForm } from "~/training/RuleForm";
import { RulePreview } from "~/training/RulePreview";
import { usualTerms } from "~/training/rule";
import { readRulePage } from "~/training/rulePage.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.rules.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = enter(context, "coordinator");
  const usual = usualTerms(who.actor.municipalityId, dayOf(context.now));
  return { ...(await readRulePage(who, new URL(request.url).searchParams, usual, context.now)), newId: randomId() };
}

export default function NewRule() {
  const { newId, preview, ...form } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return (
    <Page title={words.rules.newTitle} back={{ href: "/rules", label: words.rules.title }}>
      {preview && <RulePreview {...preview} rule={{ ...preview, id: newId, version: 1 }} term={form.term} />}
      <RuleForm {...form} />
    </Page>
  );
}
