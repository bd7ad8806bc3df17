import { useWords } from "~/i18n/use";
import { guideAddress, type Module } from "./catalogue";

interface Props {
  courseId: string;
  module: ShownGuides;
}

/** A module as a page that links to its guides is given it. */
export type ShownGuides = ReturnType<typeof shownGuides>;

/** What a page needs of a module's guides to link to them. */
export function shownGuides({ id, title, guides }: Module) {
  return {
    id,
    title,
    talk: guides.talk && { title: guides.talk.title, minutes: guides.talk.minutes },
    manager: guides.manager && { title: guides.manager.title },
  };
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
            {say.talk}, {say.minutes(talk.minutes)}
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
