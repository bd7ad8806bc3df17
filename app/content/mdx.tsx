// SPDX-License-Identifier: EUPL-1.2
// The static components a lesson may use. They never need a script in the browser.
import { type ComponentPropsWithoutRef, createContext, createElement, type ReactNode, useContext } from "react";
import type { Fact } from "./catalogue";

interface Inside {
  children?: ReactNode;
}

const calloutLabel: Record<string, string> = {
  remember: "Ta med dig",
  law: "Lagen i korthet",
  local: "Där du arbetar",
  safety: "Tänk på säkerheten",
};

const readOn = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });

function SourceLine({ fact }: { fact: Fact }) {
  return (
    <>
      <a href={fact.url} rel="noreferrer">
        {fact.source}
      </a>
      . Läst {readOn.format(new Date(fact.seen))}.
    </>
  );
}

/** What the page being rendered may quote, and what it has quoted so far, in order: its list of sources. */
export const Quoting = createContext<{ facts: Fact[]; used: Fact[]; addressOfTerm: (id: string) => string }>({
  facts: [],
  used: [],
  addressOfTerm: (id) => id,
});

/** @throws Error naming a fact that is not in the register */
function useFact(id: string): Fact {
  const fact = useContext(Quoting).facts.find((each) => each.id === id);
  if (!fact) throw new Error(`there is no fact ${id} in facts.yml`);
  return fact;
}

function Callout({ kind, title, children }: Inside & { kind: string; title?: string }) {
  return (
    <div className={`callout callout-${kind}`}>
      <p className="callout-title">{title ?? calloutLabel[kind]}</p>
      {children}
    </div>
  );
}

function FactText({ id }: { id: string }) {
  const fact = useFact(id);
  const { used } = useContext(Quoting);
  if (!used.includes(fact)) used.push(fact);
  const number = used.indexOf(fact) + 1;
  return (
    <span className="fact">
      {fact.sv}
      {"\u00a0"}
      <a className="fact-ref" href={`#kalla-${number}`} aria-label={`Källa ${number}`}>
        [{number}]
      </a>
    </span>
  );
}

function Source({ id }: { id: string }) {
  return (
    <p className="source">
      Källa: <SourceLine fact={useFact(id)} />
    </p>
  );
}

function Voice({ who, children }: Inside & { who: string }) {
  return (
    <figure className="voice">
      <blockquote>{children}</blockquote>
      <figcaption>{who}. En röst som vi har skrivit själva.</figcaption>
    </figure>
  );
}

function Figure({ caption, children }: Inside & { caption: string }) {
  return (
    <figure>
      {children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function Details({ summary, children }: Inside & { summary: string }) {
  return (
    <details>
      <summary>{summary}</summary>
      <div className="details-body">{children}</div>
    </details>
  );
}

function Steps({ children }: Inside) {
  return <div className="steps">{children}</div>;
}

function Dialogue({ children }: Inside) {
  return <div className="dialogue">{children}</div>;
}

/** A word that the glossary explains. The `<dfn>` of HTML stands where the explanation is; here is the way to it. */
function Term({ id, children }: Inside & { id: string }) {
  const { addressOfTerm } = useContext(Quoting);
  return (
    <a className="term" href={addressOfTerm(id)} title="Förklaras i ordlistan">
      {children}
    </a>
  );
}

/** A cell with nothing in it, or three dots: to be filled in by hand, on a sheet that is printed. */
function Cell(given: ComponentPropsWithoutRef<"td">) {
  const isOpen = given.children === undefined || given.children === "…";
  return createElement("td", { ...given, role: "cell", className: isOpen ? "fill" : undefined });
}

/** What HTML says already, said again: a narrow screen lays the rows out below each other, and then it is a table no more. */
const withRole = (tag: string, role: string) => (given: Inside) => createElement(tag, { ...given, role });

/** The parts that Markdown makes of a table. */
const table = {
  table: withRole("table", "table"),
  thead: withRole("thead", "rowgroup"),
  tbody: withRole("tbody", "rowgroup"),
  tr: withRole("tr", "row"),
  th: withRole("th", "columnheader"),
  td: Cell,
};

/** By the names that lessons use. */
export const components = { ...table, Callout, Fact: FactText, Source, Voice, Figure, Details, Steps, Dialogue, Term };

/** What a lesson may contain, and which attributes each must have. */
export const componentRules: Record<
  string,
  { required: string[]; allowed: string[]; values?: Record<string, string[]> }
> = {
  Callout: { required: ["kind"], allowed: ["kind", "title"], values: { kind: Object.keys(calloutLabel) } },
  Fact: { required: ["id"], allowed: ["id"] },
  Source: { required: ["id"], allowed: ["id"] },
  Voice: { required: ["who"], allowed: ["who"] },
  Figure: { required: ["caption"], allowed: ["caption"] },
  Details: { required: ["summary"], allowed: ["summary"] },
  Steps: { required: [], allowed: [] },
  Dialogue: { required: [], allowed: [] },
  Term: { required: ["id"], allowed: ["id"] },
};

const sourcesBegin = '<section class="sources"';

/** A lesson's HTML in two, so that the way on can stand between the text and its list of sources. */
export function textAndSources(html: string): { text: string; sources: string } {
  const at = html.lastIndexOf(sourcesBegin);
  return at < 0 ? { text: html, sources: "" } : { text: html.slice(0, at), sources: html.slice(at) };
}

/** Whether a lesson is a sheet for the table or the wall: it says so, or has cells that are left for a pen. */
export const isSheet = ({ title, html }: { title: string; html: string }) =>
  title.startsWith("Att skriva ut:") || /class="fill"|…<\/td>/.test(html);

export function Sources({ facts }: { facts: Fact[] }) {
  return (
    <section className="sources" aria-labelledby="kallor">
      <h2 id="kallor">Källor</h2>
      <ol>
        {facts.map((fact, index) => (
          <li key={fact.id} id={`kalla-${index + 1}`}>
            <SourceLine fact={fact} />
          </li>
        ))}
      </ol>
    </section>
  );
}
