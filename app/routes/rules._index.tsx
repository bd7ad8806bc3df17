// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { openUnits } from "~/people/organisation.server";
import { wordsOf } from "~/settings/municipality";
import { RuleList } from "~/training/RuleList";
import { readKeptRules } from "~/training/rules.server";
import { ButtonLink, Details, Notice, Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.rules.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const search = new URL(request.url).searchParams;
  const catalogue = catalogueIn(wordsOf(municipality));
  const [rules, units] = await Promise.all([readKeptRules(actor), openUnits(actor, context.now)]);
  return {
    rules: rules.flatMap(({ versions: [latest], ...rule }) => {
      const unit = units.find(({ id }) => id === latest?.orgUnitId)?.name;
      const course = findCourse(catalogue, latest?.courseId)?.title ?? latest?.courseId ?? "";
      return latest ? [{ ...rule, latest, course, unit: unit ?? null }] : [];
    }),
    saved: search.has("saved"),
    endedNow: search.has("ended"),
    term: municipality.term,
    name: municipality.name,
  };
}

export default function Rules() {
  const { rules, saved, endedNow, term, name } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.rules;
  const [hold, ended] = [rules.filter((rule) => !rule.endedOn), rules.filter((rule) => rule.endedOn)];
  return (
    <Page
      title={say.title}
      kicker={name}
      lead={say.lead}
      back={{ href: "/municipality", label: words.municipality.title }}
    >
      {saved && <Notice title={say.saved} />}
      {endedNow && <Notice title={say.endedNow} />}
      {hold.length === 0 ? <p>{say.none}</p> : <RuleList rules={hold} term={term} whole={name} />}
      <p>
        <ButtonLink href="/rules/new">{say.add}</ButtonLink>
      </p>
      {ended.length > 0 && (
        <Details summary={say.ended}>
          <RuleList rules={ended} term={term} whole={name} />
        </Details>
      )}
    </Page>
  );
}
