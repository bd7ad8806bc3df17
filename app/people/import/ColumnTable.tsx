import { useWords } from "~/i18n/use";
import { Table } from "~/ui";
import { columnNames, columns } from "./columns";

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
            say.meanings[name],
            <span key="also" lang="sv">
              {others.join(", ")}
            </span>,
          ],
        };
      })}
    />
  );
}
