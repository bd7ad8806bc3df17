// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Callout, Contact, Details, Page, Table } from "~/ui";
import type { OwnData, Piece, ShownSection, ShownTable } from "./ownData";

interface Props extends OwnData {
  municipality: string;
  contact: { name: string; phone: string; email: string };
  /** Every heading opened, for paper. */
  open: boolean;
}

/**
 * Everything that is stored about the reader. All of it lies behind headings that say what and how much: the first look at
 * the page, over whoever's shoulder, tells nothing that is heavy.
 */
export function OwnDataPage({ sections, looked, did, more, municipality, contact, open }: Props) {
  const { words } = useWords();
  const say = words.ownData;
  const empty = sections.filter(({ tables }) => tables.length === 0);
  return (
    <Page title={say.title} lead={say.lead} back={{ href: "/account", label: words.account.title }} wide>
      <Callout kind="safety" title={say.care}>
        <p>{say.careText}</p>
      </Callout>
      <p className="on-screen">
        {!open && `${say.closed} `}
        <a href={open ? "/account/data" : "/account/data?open"}>{open ? say.close : say.open}</a>
      </p>
      <div className="own-data">
        {sections
          .filter((section) => !empty.includes(section))
          .map((section) => (
            <Section key={section.id} {...section} open={open} />
          ))}
        {empty.length > 0 && <p>{say.nothing(empty.map(({ title }) => title).join(", "))}</p>}
        <Looked looked={looked} more={more.looked} open={open} />
        <Did did={did} more={more.did} open={open} />
      </div>
      <section className="on-screen">
        <h2>{say.files}</h2>
        <p>{say.filesText}</p>
        <Actions>
          <ButtonLink kind="secondary" href="/account/data.csv">
            {say.csv}
          </ButtonLink>
          <ButtonLink kind="secondary" href="/account/data.json">
            {say.json}
          </ButtonLink>
        </Actions>
      </section>
      <Elsewhere />
      <h2>{say.rights.title}</h2>
      <p>{say.rights.text(municipality)}</p>
      <Contact {...contact} />
      <p>
        {say.rights.own} <a href="/confidence/erasure">{say.rights.ownLink}</a>
      </p>
      <p>{say.rights.source}</p>
      <p>{say.rights.recipients}</p>
      <p>{say.rights.automated}</p>
      <p>{say.rights.complain}</p>
    </Page>
  );
}

function Section({ title, why, tables, nothing, open }: ShownSection & { open: boolean }) {
  const { words } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <p>{why}</p>
      {tables.map((table) => (
        <Rows key={table.id} {...table} open={open} />
      ))}
      {nothing.length > 0 && <p>{words.ownData.nothing(nothing.join(", "))}</p>}
    </section>
  );
}

function Rows({ title, kept, seenBy, head, rows, of, open }: ShownTable & { open: boolean }) {
  const { words } = useWords();
  const say = words.ownData;
  return (
    <Details summary={`${title} (${of})`} open={open}>
      <p>
        {say.keptLabel} {kept}
        <br />
        {say.seenByLabel} {seenBy}
      </p>
      {rows.length < of && <p>{say.latest(rows.length, of)}</p>}
      <Table
        caption={title}
        head={head}
        rows={rows.map((cells, row) => ({
          id: String(row),
          cells: cells.map((pieces) => (pieces.length === 0 ? say.blank : pieces.map(said))),
        }))}
      />
    </Details>
  );
}

/** A value; the lines of a mail stand as they were written. */
const said = ({ text, language, isDay }: Piece) =>
  language === null ? (
    <span key={text} className={isDay && "whole-words"}>
      {text}
    </span>
  ) : (
    <div key={language} lang={language} className="written-out">
      {text}
    </div>
  );

function Looked({ looked, more, open }: Pick<OwnData, "looked"> & { more: boolean; open: boolean }) {
  const { words } = useWords();
  const say = words.ownData.looked;
  const count = more ? words.ownData.theLatest(looked.length) : looked.length;
  return (
    <section>
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      <p>{say.numbers}</p>
      {looked.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <Details summary={`${say.title} (${count})`} open={open}>
          {more && <p>{say.latest}</p>}
          <Table
            caption={say.title}
            head={[say.day, say.who, say.what]}
            rows={looked.map(({ day, who, what, times }, index) => ({
              id: String(index),
              cells: [day, who, say.times(what, times)],
            }))}
          />
        </Details>
      )}
    </section>
  );
}

function Did({ did, more, open }: Pick<OwnData, "did"> & { more: boolean; open: boolean }) {
  const { words } = useWords();
  const say = words.ownData;
  const count = more ? say.theLatest(did.length) : did.length;
  return (
    <section>
      <h2>{say.did.title}</h2>
      {did.length === 0 ? (
        <p>{say.did.none}</p>
      ) : (
        <Details summary={`${say.did.title} (${count})`} open={open}>
          {more && <p>{say.looked.latest}</p>}
          <Table
            caption={say.did.title}
            head={[say.looked.day, say.looked.what]}
            rows={did.map(({ day, what }, index) => ({ id: String(index), cells: [day, what] }))}
          />
        </Details>
      )}
    </section>
  );
}

/** What is stored and not shown, and what is not stored. */
function Elsewhere() {
  const { words } = useWords();
  const { left, named, namedTitle } = words.ownData;
  return (
    <>
      <h2>{left.title}</h2>
      <ul>
        <li>{left.secret}</li>
        <li>{left.tie}</li>
        <li>{left.browser}</li>
        <li>{left.backup}</li>
      </ul>
      <h3>{namedTitle}</h3>
      <ul>
        {Object.values(named).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
