// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { dayOf } from "~/lib/clock";
import { roleName } from "~/people/roleName";
import { agenda, questionOfWeek } from "~/plan/network";
import { Actions, Callout, Page, PrintButton, Table } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.meetings.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  return { today: dayOf(context.now), term: municipality.term };
}

export default function Network() {
  const { today, term } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.readiness.network;
  return (
    <Page title={say.title} kicker={say.kicker} back={{ href: "/unit/meetings", label: words.readiness.meetings.link }}>
      <div className="guide">
        <p>{say.role(roleName(words, "vinHandlaggare", term))}</p>
        <h2>{say.before}</h2>
        <p>{say.beforeText}</p>
        <Callout kind="safety" title={say.groundTitle}>
          <p>{say.ground}</p>
        </Callout>
        <Table
          caption={say.caption}
          head={[say.what, say.how, { label: say.minutes, numeric: true }]}
          rows={agenda.map(({ item, minutes }) => ({
            id: item,
            cells: [say.items[item].title, say.items[item].how, minutes],
          }))}
        />
        <h2>{say.question}</h2>
        <p className="lead">{say.questions[questionOfWeek(today, say.questions.length)]}</p>
        <p>{say.questionText}</p>
        <h2>{say.after}</h2>
        <p>{say.afterText}</p>
      </div>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
    </Page>
  );
}
