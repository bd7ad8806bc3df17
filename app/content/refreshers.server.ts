// SPDX-License-Identifier: EUPL-1.2
// Reads the refreshers of a course: `refreshers/01-name.yml` and on, whose numbers give their order.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { LessonFiles } from "./lessons.server";
import { libraryFolder } from "./library.server";
import { refresherSource } from "./refresherSource";
import type { Refresher } from "./refreshers";
import { refresherPart } from "./text";

/** What the folder in a course is called that is no module. */
export const refreshersFolder = "refreshers";

const isRefresher = /^\d+-[a-z0-9-]+\.yml$/;

export function readRefreshers(files: LessonFiles, courseFolder: string): Refresher[] {
  const folder = path.join(courseFolder, refreshersFolder);
  if (!existsSync(path.join(files.root, folder))) return [];
  const names = readdirSync(path.join(files.root, folder));
  for (const name of names.filter((each) => !isRefresher.test(each)))
    files.problem(
      path.join(folder, name),
      1,
      "The file is no refresher: name it as 02-namn.yml, in small letters a–z.",
    );
  return names
    .filter((name) => isRefresher.test(name))
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .flatMap((name) => readRefresher(files, path.join(folder, name)) ?? []);
}

function readRefresher(files: LessonFiles, file: string): Refresher | null {
  const body = files.text(file);
  const source = files.yaml(file, body, refresherSource);
  if (!source) return null;
  files.once(`the refresher ${source.id}`, file);
  files.texts.push({ file, part: refresherPart(source.id), firstLine: 1, body, kind: "yaml" });
  const [scene = ""] = source.moment.split("/");
  return { ...source, ...files.written(file, path.join(libraryFolder, scene)) };
}
