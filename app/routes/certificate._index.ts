import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { issueCertificate } from "~/training/certificate.server";

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const form = await readFields(request, { course: z.string().max(100) });
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), form.course));
  return seeOther(`/certificate/${found(await issueCertificate(actor, municipality, course, context.now))}`);
}

export { default } from "./$";
