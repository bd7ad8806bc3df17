// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Page, TaskList } from "~/ui";
import type { SceneListed } from "./view";

/** Every scene, with whom one meets, how long it takes and whether one has played it. */
export function PracticeRoom({ scenes, seesMaps }: { scenes: SceneListed[]; seesMaps: boolean }) {
  const { words } = useWords();
  const say = words.practice;
  return (
    <Page title={say.title} lead={scenes.length === 0 ? say.none : say.lead}>
      <TaskList
        tasks={scenes.map((scene) => ({
          id: scene.id,
          title: <span lang="sv">{scene.title}</span>,
          href: `/practice/${scene.id}`,
          note: (
            <>
              {say.meet} {scene.person.name}, {scene.person.age}. <span lang="sv">{scene.place}.</span>{" "}
              {say.about(scene.minutes, scene.visits)}. {say.practisedIn}{" "}
              {scene.roles.map((role) => say.work[role]).join(", ")}.
              {scene.courses.length > 0 && (
                <>
                  {" "}
                  {say.inCourse} <span lang="sv">{scene.courses.join(", ")}</span>.
                </>
              )}
              {seesMaps && (
                <>
                  {" "}
                  <a href={`/practice/${scene.id}/map`}>
                    {say.toMap}
                    <span className="visually-hidden">
                      : <span lang="sv">{scene.title}</span>
                    </span>
                  </a>
                </>
              )}
            </>
          ),
          status: scene.underWay ? say.underWay : scene.played > 0 ? say.played(scene.played) : say.notPlayed,
          state: scene.played > 0 && !scene.underWay ? ("done" as const) : ("open" as const),
        }))}
      />
    </Page>
  );
}
