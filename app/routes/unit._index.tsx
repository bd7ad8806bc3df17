// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { useWords } from "~/i18n/use";
import { found, seeOther } from "~/lib/http.server";
import { roleName } from "~/people/roleName";
import { readMyUnits } from "~/plan/readiness.server";
import { Page, TaskList } from "~/ui";

// For VIN-ombud: of which units is a matter of the person, and decided there.
export const handle: RouteHandle = { door: "signedIn", title: (words) => words.readiness.title };

export async function loader({ context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const units = await readMyUnits(actor, context.now);
  const [first, ...others] = units;
  found(first);
  if (first && others.length === 0) throw seeOther(`/unit/${first.id}`);
  return { units, term: municipality.term };
}

export default function MyUnits() {
  const { units, term } = useLoaderData<typeof loader>();
  const { words } = useWords();
  const say = words.readiness;
  return (
    <Page title={say.several} lead={say.severalText(roleName(words, "vinOmbud", term))}>
      <TaskList
        tasks={units.map(({ id, name }) => ({ id, title: name, href: `/unit/${id}`, state: "open" as const }))}
      />
    </Page>
  );
}
