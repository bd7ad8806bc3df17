// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { GuideLinks } from "~/content/GuideLinks";
import { shownGuides } from "~/content/guides";
import { useWords } from "~/i18n/use";
import { monthOf } from "~/lib/clock";
import { has } from "~/people/actor";
import { MeetingList } from "~/plan/MeetingLinks";
import { meetingsIn } from "~/plan/meetings";
import { wordsOf } from "~/settings/municipality";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.meetings.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const catalogue = catalogueIn(wordsOf(municipality));
  return {
    isOmbud: has(actor, "vinOmbud"),
    leads: has(actor, "manager") || has(actor, "coordinator"),
    ...meetingsIn(catalogue, monthOf(context.now)),
    courses: catalogue.courses.map(({ id, title, modules }) => ({ id, title, modules: modules.map(shownGuides) })),
  };
}

export default function Meetings() {
  const { isOmbud, leads, now, others, courses } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.readiness.meetings;
  const start = { href: "/", label: words.nav.learning };
  const overview = leads ? { href: "/readiness", label: words.readiness.table.title } : start;
  const back = isOmbud ? { href: "/unit", label: words.readiness.nav } : overview;
  return (
    <Page title={say.title} lead={say.lead} back={back}>
      {now && (
        <section aria-labelledby="month">
          <h2 id="month">{say.month}</h2>
          <MeetingList meetings={[now]} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{say.others}</h2>
          <MeetingList meetings={others} />
        </section>
      )}
      <section aria-labelledby="network">
        <h2 id="network">{words.readiness.network.title}</h2>
        <p>{words.readiness.network.lead}</p>
        <p>
          <a href="/unit/network">{words.readiness.network.link}</a>
        </p>
      </section>
      <section aria-labelledby="guides">
        <h2 id="guides">{say.guides}</h2>
        <p>{say.guidesText}</p>
        {courses.map(({ id, title, modules }) => (
          <div key={id}>
            <h3 lang="sv">{title}</h3>
            {modules.map((module) => (
              <GuideLinks key={module.id} courseId={id} module={module} />
            ))}
          </div>
        ))}
      </section>
    </Page>
  );
}
