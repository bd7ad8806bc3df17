// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { RuleForm } from "~/training/RuleForm";
import { RulePreview } from "~/training/RulePreview";
import { RuleText } from "~/training/RuleText";
import { readRulePage } from "~/training/rulePage.server";
import { readKeptRules } from "~/training/rules.server";
import { Actions, Button, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.rules.title };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const who = enter(context, "coordinator");
  const [rule] = await readKeptRules(who.actor, params.rule ?? "");
  const { id, endedOn, versions } = found(rule);
  const search = new URL(request.url).searchParams;
  const page = await readRulePage(who, search, found(versions[0]), context.now);
  const unit = found(page.units.find((each) => each.id === versions[0]?.orgUnitId));
  return { ...page, id, endedOn, versions, unit: unit.name, stale: search.has("stale") };
}

export default function ChangeRule() {
  const { id, endedOn, versions, preview, unit, stale, ...form } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.rules;
  const next = (versions[0]?.number ?? 0) + 1;
  return (
    <Page title={endedOn ? say.versions : say.changeTitle} back={{ href: "/rules", label: say.title }}>
      {stale && <Notice kind="attention" title={say.stale} />}
      {!endedOn && preview && <RulePreview {...preview} rule={{ ...preview, id, version: next }} term={form.term} />}
      {!endedOn && <RuleForm {...form} />}
      {!endedOn && (
        <form method="post" action={`/rules/${id}/ended`}>
          <p className="hint">{say.endHint}</p>
          <Actions>
            <Button kind="secondary">{say.end}</Button>
          </Actions>
        </form>
      )}
      <h2>{say.versions}</h2>
      {endedOn && <p>{say.endedOn(day(endedOn))}</p>}
      <ul className="plain">
        {versions.map((version) => (
          <li key={version.number}>
            <h3>{say.version(version.number, day(version.on))}</h3>
            <RuleText
              terms={version}
              unit={form.units.find((each) => each.id === version.orgUnitId)?.name ?? unit}
              term={form.term}
            />
            <p className="hint">{version.fromCourse ? say.fromCourse : say.by(version.by ?? say.former)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
