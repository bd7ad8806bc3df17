import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { loadCatalogue } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { Callout, Page } from "~/ui";

export const handle: RouteHandle = { door: "open", title: (words) => words.help.title };

export function loader({ context }: LoaderFunctionArgs) {
  return {
    lines: loadCatalogue().facts.filter((fact) => fact.kind === "line" && fact.phone),
    municipality: context.who && { name: context.who.municipality.name, contact: context.who.municipality.contact },
  };
}

const telephone = (number: string) => `tel:${number.replace(/[^\d+]/g, "")}`;

export default function Help() {
  const { lines, municipality } = useLoaderData<typeof loader>();
  const { words, day, language } = useWords();
  const urgent = lines.filter((line) => line.id === "larm-112");
  const others = lines.filter((line) => line.id !== "larm-112");
  return (
    <Page title={words.help.title} lead={words.help.lead}>
      {urgent.map((line) => (
        <Callout key={line.id} kind="safety" title={words.help.now}>
          <p>
            <a href={telephone(line.phone ?? "")}>{line.phone}</a> {line[language]}
          </p>
        </Callout>
      ))}
      <h2>{words.help.lines}</h2>
      <dl className="phones">
        {others.map((line) => (
          <div key={line.id}>
            <dt>
              {line.forWhom?.[language]}: <a href={telephone(line.phone ?? "")}>{line.phone}</a>
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
          <p>{words.help.contactIntro}</p>
          <p>
            {municipality.contact.name},{" "}
            <a href={telephone(municipality.contact.phone)}>{municipality.contact.phone}</a>,{" "}
            <a href={`mailto:${municipality.contact.email}`}>{municipality.contact.email}</a>
          </p>
        </>
      )}
      <h2>{words.help.leaveTitle}</h2>
      <p>{words.help.leaveText}</p>
      <p>{words.help.leaveLimits}</p>
      <p>{words.help.private}</p>
    </Page>
  );
}
