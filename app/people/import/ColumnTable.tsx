// SPDX-License-Identifier: EUPL-1.2
import { CourseText } from "~/i18n/CourseText";
import { sv } from "~/i18n/sv";
import { useWords } from "~/i18n/use";
import { Table } from "~/ui";
import { roleName } from "../roleName";
import { columnNames, columns } from "./columns";

/** What a file may say in a column that holds one of a few words: they are Swedish, as the file is. */
const values: Partial<Record<string, string>> = {
  jobFamily: Object.values(sv.jobFamilies).join(", "),
  roles: (["manager", "vinOmbud", "vinHandlaggare", "safetyRepresentative"] as const)
    .map((role) => roleName(sv, role, "VIN"))
    .join(", "),
};

function Means({ name }: { name: (typeof columnNames)[number] }) {
  const { words } = useWords();
  const meaning = words.staffImport.meanings[name];
  return typeof meaning === "string" ? meaning : <CourseText say={meaning} text={values[name] ?? ""} />;
}

/** Every column that is read, what else it may be called, and what it means. */
export function ColumnTable() {
  const { words } = useWords();
  const say = words.staffImport;
  return (
    <Table
      caption={say.caption}
      head={[say.column, say.meaning, say.also]}
      rows={columnNames.map((name) => {
        const [first, ...others] = columns[name];
        return {
          id: name,
          cells: [
            <span key="name" lang="sv">
              {first}
            </span>,
            <Means key="means" name={name} />,
            <span key="also" lang="sv">
              {others.join(", ")}
            </span>,
          ],
        };
      })}
    />
  );
}
