// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { QuestionFigures } from "~/attempts/QuestionFigures";
import { readQuestionReport } from "~/attempts/questionReport.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found } from "~/lib/http.server";
import { Page } from "~/ui";

export const handle: RouteHandle = { door: "coordinator", title: (words) => words.questions.title };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context, "coordinator");
  const wanted = new URL(request.url).searchParams.get("month");
  const report = found(await readQuestionReport(actor, wanted, context.isVisit, context.now));
  return { ...report, name: municipality.name };
}

export default function Questions() {
  const { name, ...report } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.questions;
  return (
    <Page title={say.title} kicker={name} lead={say.lead} back={{ href: "/municipality", label: say.back }} wide>
      <QuestionFigures {...report} />
    </Page>
  );
}
