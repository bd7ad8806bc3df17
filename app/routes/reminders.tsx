// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { mailsGo } from "~/mail/outbox.server";
import { has } from "~/people/actor";
import { UnitOptions } from "~/people/fields";
import { wordsOf } from "~/settings/municipality";
import { PastTable, PlanTable } from "~/training/PlanTable";
import { readPastMails } from "~/training/pastMails.server";
import { readPlan } from "~/training/plan.server";
import { mostPeople, readGroups } from "~/training/planScope.server";
import { Button, Details, Notice, Page, Select } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.reminders.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const search = new URL(request.url).searchParams;
  const page = Math.min(10_000, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  const wanted = { unit: search.get("unit") || null, page };
  const isPast = search.has("past");
  const { courses } = catalogueIn(wordsOf(municipality));
  return {
    coming: isPast ? null : found(await readPlan(actor, wanted, context.isVisit, context.now)),
    past: isPast ? found(await readPastMails(actor, wanted, context.isVisit, context.now)) : null,
    unit: wanted.unit,
    units: await readGroups(actor),
    most: mostPeople,
    titles: Object.fromEntries(courses.map(({ id, title }) => [id, title])),
    mails: mailsGo(),
    coordinates: has(actor, "coordinator"),
  };
}

export default function Reminders() {
  const { coming, past, unit, units, most, titles, mails, coordinates } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.reminders;
  const { page, pages, tooMany } = coming ?? past ?? { page: 1, pages: 1, tooMany: false };
  const address = (isPast: boolean, at = 1) => {
    const search = [isPast ? "past" : [], unit ? `unit=${encodeURIComponent(unit)}` : [], at > 1 ? `page=${at}` : []];
    return ["/reminders", search.flat().join("&")].filter(Boolean).join("?");
  };
  const back = coordinates
    ? { href: "/municipality", label: words.municipality.title }
    : { href: "/team", label: words.team.title };
  return (
    <Page title={say.title} lead={say.leadAll} back={back} wide>
      {mails === "nowhere" && (
        <Notice kind="attention" title={say.noServer}>
          <p>{say.noServerText}</p>
        </Notice>
      )}
      {mails === "shown" && (
        <p>
          {say.demo} <a href="/mail">{say.toMails}</a>
        </p>
      )}
      <nav className="tabs" aria-label={say.title}>
        <ul>
          <li>
            <a href={address(false)} aria-current={coming ? "page" : undefined}>
              {say.coming}
            </a>
          </li>
          <li>
            <a href={address(true)} aria-current={past ? "page" : undefined}>
              {say.past}
            </a>
          </li>
        </ul>
      </nav>
      {(tooMany || unit) && (
        <form method="get" className="filter">
          {past && <input type="hidden" name="past" value="" />}
          <Select label={say.group} name="unit" defaultValue={unit ?? ""}>
            <option value="">{say.allGroups}</option>
            <UnitOptions units={units} />
          </Select>
          <Button kind="secondary">{say.showGroup}</Button>
        </form>
      )}
      {tooMany && <p>{say.tooMany(most)}</p>}
      {coming &&
        !tooMany &&
        (coming.rows.length > 0 ? <PlanTable rows={coming.rows} titles={titles} /> : <p>{say.none}</p>)}
      {past &&
        !tooMany &&
        (past.rows.length > 0 ? <PastTable rows={past.rows} titles={titles} /> : <p>{say.nonePast}</p>)}
      {pages > 1 && (
        <nav className="pages" aria-label={words.team.pages}>
          {page > 1 && <a href={address(past !== null, page - 1)}>{words.team.previous}</a>}{" "}
          <span>{words.team.page(page, pages)}</span>{" "}
          {page < pages && <a href={address(past !== null, page + 1)}>{words.team.next}</a>}
        </nav>
      )}
      <Details summary={say.rules}>
        <p>{say.rulesText}</p>
      </Details>
    </Page>
  );
}
