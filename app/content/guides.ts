// SPDX-License-Identifier: EUPL-1.2
// What a team does with a module, as pages show it. It never reads a file.
import type { Module } from "./catalogue";

/** For when a team meets after a module: the talk, and what its manager has to think of. */
export interface Guides {
  talk: { title: string; minutes: number; html: string } | null;
  manager: { title: string; html: string } | null;
}

/** Where the guide for a module's talk is; its manager's is `/manager` below it. */
export function guideAddress(courseId: string, moduleId: string): string {
  return `/courses/${courseId}/guides/${moduleId}`;
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
