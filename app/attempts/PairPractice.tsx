// SPDX-License-Identifier: EUPL-1.2
import type { PracticeStep } from "~/content/catalogue";
import { Lines } from "~/content/Lines";
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Callout, PrintButton, TaskList } from "~/ui";
import { FinishStep, StepFrame, type StepPageProps } from "./StepFrame";
import type { ItemView } from "./view";

type Card = PracticeStep["cards"][number];

/** What stands on a card: what everybody may know, and what only its reader does. */
function CardText({ card }: { card: Card }) {
  const { words } = useWords();
  return (
    <>
      <div lang="sv">
        <Lines text={card.text} />
      </div>
      {card.secret && (
        <div className="secret">
          <p className="secret-title">{words.pair.secret}</p>
          <div lang="sv">
            <Lines text={card.secret} />
          </div>
        </div>
      )}
    </>
  );
}

/**
 * How two or three practise a talk on each other, and the ways to what they need for it. It waits for a day on which a
 * colleague has time, so there is a way on for whoever is alone.
 */
export function PairPracticePage({ view, ...around }: StepPageProps & { view: PracticeStep }) {
  const { words } = useWords();
  const say = words.pair;
  const { frame } = around;
  return (
    <StepFrame {...around}>
      <h2>{say.how}</h2>
      <div lang="sv">
        <Lines text={view.intro} />
      </div>
      <h2>{say.cards}</h2>
      <p>{say.cardsText}</p>
      <TaskList
        tasks={view.cards.map((card, index) => ({
          id: card.id,
          title: (
            <>
              {say.card(index + 1)}: <span lang="sv">{card.title}</span>
            </>
          ),
          href: `${frame.address}/${card.id}`,
          state: "open" as const,
        }))}
      />
      <Actions>
        <ButtonLink kind="secondary" href={`${frame.address}/cards`}>
          {say.toPrint}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${frame.address}/sheet`}>
          {say.toSheet}
        </ButtonLink>
      </Actions>
      <Callout kind="local" title={say.after}>
        <div lang="sv">
          <Lines text={view.after} />
        </div>
      </Callout>
      <FinishStep frame={frame} label={words.step.practised} />
      {!frame.done && frame.step && (
        <p className="hint">
          {say.later} <a href={frame.step.course}>{words.unit.toCourse}</a>
        </p>
      )}
    </StepFrame>
  );
}

function Back({ address }: { address: string }) {
  const { words } = useWords();
  return (
    <ButtonLink kind="secondary" href={address}>
      {words.pair.back}
    </ButtonLink>
  );
}

/** One card, for the one who plays from it. */
export function RoleCardPage({ view, ...around }: StepPageProps & { view: Extract<ItemView, { kind: "roleCard" }> }) {
  const { words } = useWords();
  return (
    <StepFrame {...around} title={<span lang="sv">{view.card.title}</span>} where={words.pair.card(view.number)}>
      <div className="role-card">
        <CardText card={view.card} />
      </div>
      <Actions>
        <Back address={around.frame.address} />
      </Actions>
    </StepFrame>
  );
}

/** All cards, on paper only: on the screen one would read the others' too. */
export function RoleCardsPage({ view, ...around }: StepPageProps & { view: Extract<ItemView, { kind: "roleCards" }> }) {
  const { words } = useWords();
  const say = words.pair;
  return (
    <StepFrame {...around} title={say.toPrint}>
      <p>{say.printText(view.cards.length, Math.ceil(view.cards.length / 2))}</p>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
        <Back address={around.frame.address} />
      </Actions>
      <div className="to-cut">
        {view.cards.map((card, index) => (
          <section key={card.id} className="cut-card" aria-label={say.card(index + 1)}>
            <p className="kicker">{say.card(index + 1)}</p>
            <h2 lang="sv">{card.title}</h2>
            <CardText card={card} />
          </section>
        ))}
      </div>
    </StepFrame>
  );
}

/** What the one who listens writes on. Nothing written here is sent: it is for paper. */
export function SheetPage({ view, ...around }: StepPageProps & { view: Extract<ItemView, { kind: "sheet" }> }) {
  const { words } = useWords();
  const { sheet } = view;
  return (
    <StepFrame
      {...around}
      title={<span lang="sv">{sheet.title}</span>}
      where={<span lang="sv">{around.frame.title}</span>}
    >
      <p className="hint on-screen">{words.pair.sheetText}</p>
      <div className="sheet" lang="sv">
        {sheet.intro && <Lines text={sheet.intro} />}
        <ul>
          {sheet.rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </div>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
        <Back address={around.frame.address} />
      </Actions>
    </StepFrame>
  );
}
