import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { loadCatalogue } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { readOmbud } from "~/people/ombud.server";
import { Callout, Contact, Page, Phone } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.help.tab };

export async function loader({ context }: LoaderFunctionArgs) {
  const { who } = context;
  return {
    ombud: who && (await readOmbud(who.actor, context.now)),
    term: who?.municipality.term ?? "",
    lines: loadCatalogue().facts.filter((fact) => fact.kind === "line" && fact.phone),
    municipality: who && { name: who.municipality.name, contact: who.municipality.contact },
  };
}

export default function Help() {
  const { lines, municipality, ombud, term } = useLoaderData<typeof loader>();
  const { words, day, language } = useWords();
  const urgent = lines.filter((line) => line.id === "larm-112");
  const others = lines.filter((line) => line.id !== "larm-112");
  return (
    <Page title={words.help.title} lead={words.help.lead}>
      {urgent.map((line) => (
        <Callout key={line.id} kind="safety" title={words.help.now}>
          <p className="phones-urgent">
            <Phone number={line.phone ?? ""} />
          </p>
          <p>{line[language]}</p>
        </Callout>
      ))}
      <h2>{words.help.lines}</h2>
      <dl className="phones">
        {others.map((line) => (
          <div key={line.id}>
            <dt>
              {line.forWhom?.[language]} <Phone number={line.phone ?? ""} />
            </dt>
            <dd>
              {line[language]} <span className="hint">{words.help.seen(day(line.seen))}</span>
            </dd>
          </div>
        ))}
      </dl>
      {municipality && (
        <>
          <h2>{words.help.contact(municipality.name)}</h2>
          <p>{words.help.contactIntro(municipality.contact.name)}</p>
          <Contact {...municipality.contact} />
          {ombud?.map(({ unit, names }) => (
            <p key={unit}>{words.help.ombud(words.roles.vinOmbud(term), unit, names.join(", "))}</p>
          ))}
        </>
      )}
      <h2>{words.help.leaveTitle}</h2>
      <p>{words.help.leaveText}</p>
      <p>{words.help.leaveLimits}</p>
      <h2>{words.help.privateTitle}</h2>
      <p>{words.help.private}</p>
    </Page>
  );
}
