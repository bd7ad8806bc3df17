// SPDX-License-Identifier: EUPL-1.2
import type { Who } from "~/auth/who.server";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { openUnits } from "~/people/organisation.server";
import { wordsOf } from "~/settings/municipality";
import { previewRule } from "./preview.server";
import type { Terms } from "./rule";
import { readDraft } from "./ruleForm";

/** What the page of a rule shows: the form as the address says it, and what it would mean once it is complete. */
export async function readRulePage({ actor, municipality }: Who, search: URLSearchParams, usual: Terms, now: Date) {
  const catalogue = catalogueIn(wordsOf(municipality));
  const courses = catalogue.courses.map(({ id, title }) => ({ id, title }));
  const units = await openUnits(actor, now);
  const draft = readDraft(search, usual);
  const { terms } = draft;
  const course = findCourse(catalogue, terms?.courseId);
  const unit = units.find(({ id }) => id === terms?.orgUnitId);
  const unknown = terms && (!course ? ["courseId" as const] : !unit ? ["orgUnitId" as const] : []);
  return {
    courses,
    units,
    term: municipality.term,
    draft: { ...draft, wrong: unknown?.length ? unknown : draft.wrong },
    preview:
      terms && course && unit
        ? { terms, unit: unit.name, preview: await previewRule(actor.municipalityId, terms, course, now) }
        : null,
  };
}
