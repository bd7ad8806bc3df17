// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { catalogueIn } from "~/content/catalogue.server";
import { MeetingItem } from "~/content/MeetingItem";
import { findRefresherIn } from "~/content/refreshers";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { isApproved } from "~/training/approval.server";
import { Actions, Notice, Page, PrintButton } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.meetings.title };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { municipality } = enter(context);
  const { course, refresher } = found(findRefresherIn(catalogueIn(wordsOf(municipality)), params.meeting));
  return {
    meeting: refresher.meeting,
    isReviewed: await isApproved(municipality.id, course),
    municipality: municipality.name,
  };
}

export default function Meeting() {
  const { meeting, isReviewed, municipality } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.readiness.meetings;
  return (
    <Page title={say.title} quietTitle back={{ href: "/unit/meetings", label: say.link }}>
      {!isReviewed && <Notice kind="attention">{words.course.notReviewed(municipality)}</Notice>}
      <div className="guide">
        <MeetingItem meeting={meeting} level={2} />
      </div>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
    </Page>
  );
}
