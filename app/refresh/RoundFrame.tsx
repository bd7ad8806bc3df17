// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { useWords } from "~/i18n/use";
import { Actions, ButtonLink, Page } from "~/ui";
import { addressOf, type RoundAround } from "./parts";

interface Props extends RoundAround {
  title: ReactNode;
  quietTitle?: boolean;
  /** Whether the way on is all that is left to do here. */
  isDone: boolean;
  children: ReactNode;
  /** What stands after the way on. */
  after?: ReactNode;
}

/** The part's page, with the way back to the round and on to what comes next. */
export function RoundFrame({ number, next, title, quietTitle, isDone, children, after }: Props) {
  const { words } = useWords();
  const say = words.refresh;
  return (
    <Page title={title} kicker={say.title} back={{ href: addressOf(number), label: say.round }} quietTitle={quietTitle}>
      {children}
      {next && (
        <Actions>
          <ButtonLink kind={isDone ? "primary" : "quiet"} href={addressOf(number, next)}>
            {say.next}
          </ButtonLink>
        </Actions>
      )}
      {after}
    </Page>
  );
}
