// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { guideAddress, type ShownGuides } from "./guides";

interface Props {
  courseId: string;
  module: ShownGuides;
}

/** The ways to a module's guides, each by its own title. */
export function GuideLinks({ courseId, module: { id, talk, manager } }: Props) {
  const { words } = useWords();
  const say = words.guide;
  if (!talk && !manager) return null;
  return (
    <ul className="guides">
      {talk && (
        <li>
          <a href={guideAddress(courseId, id)} lang="sv">
            {talk.title}
          </a>
          <span className="hint">
            {say.talk}, {words.courses.minutes(talk.minutes)}
          </span>
        </li>
      )}
      {manager && (
        <li>
          <a href={`${guideAddress(courseId, id)}/manager`} lang="sv">
            {manager.title}
          </a>
          <span className="hint">{say.manager}</span>
        </li>
      )}
    </ul>
  );
}
