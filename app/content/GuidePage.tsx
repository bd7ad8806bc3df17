// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Page, PrintButton, Prose } from "~/ui";
import { textAndSources } from "./mdx";

interface Props {
  course: { id: string; title: string };
  module: string;
  guide: { title: string; html: string };
  /** What kind of guide it is, in the interface's words. */
  kind: string;
  /** The module's other guide, where there is one. */
  other: { href: string; title: string } | null;
}

/** A guide to read on a phone or to have on paper in front of one: for the team's talk, or for the manager. */
export function GuidePage({ course, module, guide, kind, other }: Props) {
  const { words } = useWords();
  const { text, sources } = textAndSources(guide.html);
  return (
    <Page
      title={<span lang="sv">{guide.title}</span>}
      kicker={
        <>
          <span lang="sv">{module}</span> · {kind}
        </>
      }
      back={{ href: `/courses/${course.id}`, label: <span lang="sv">{course.title}</span> }}
    >
      <div className="guide">
        <Prose html={text} lang="sv" />
        {sources && <Prose html={sources} lang="sv" />}
      </div>
      <Actions>
        <PrintButton>{words.certificate.print}</PrintButton>
      </Actions>
      {other && (
        <p className="on-screen">
          <a href={other.href} lang="sv">
            {other.title}
          </a>
        </p>
      )}
    </Page>
  );
}
