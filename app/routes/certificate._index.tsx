// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { issueCertificate, readCertificates } from "~/training/certificate.server";
import { Page, TaskList } from "~/ui";

export const handle: RouteHandle = { door: "signedIn", title: (words) => words.certificate.mine };

export async function loader({ context }: LoaderFunctionArgs) {
  return { certificates: await readCertificates(enter(context).actor, context.now) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const form = await readFields(request, { course: z.string().max(100) });
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), form.course));
  return seeOther(`/certificate/${found(await issueCertificate(actor, municipality, course, context.now))}`);
}

export default function Certificates() {
  const { certificates } = useLoaderData<typeof loader>();
  const { words, day } = useWords();
  const say = words.certificate;
  return (
    <Page
      title={say.mine}
      lead={certificates.length > 0 ? say.mineText : say.mineNone}
      back={{ href: "/", label: words.nav.learning }}
    >
      {certificates.length > 0 && (
        <TaskList
          tasks={certificates.map(({ code, courseTitle, completedOn, validThrough, isValid }) => ({
            id: code,
            title: <span lang="sv">{courseTitle}</span>,
            href: `/certificate/${code}`,
            note: `${say.completed} ${day(completedOn)}. ${say.validThrough} ${day(validThrough)}.`,
            status: isValid ? say.check.valid : say.check.over,
            state: "done" as const,
          }))}
        />
      )}
    </Page>
  );
}
