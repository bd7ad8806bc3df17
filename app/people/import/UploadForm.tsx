// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Actions, Button, ErrorSummary, Field, Select } from "~/ui";
import type { UnitChoice } from "../fields";
import type { UploadProblem } from "./imports.server";

/** The file, and who is in it. @param refused what kept the form from being taken, and what was chosen in it */
export function UploadForm({
  units,
  refused,
}: {
  units: readonly UnitChoice[];
  refused: { problem: UploadProblem; scope: string } | undefined;
}) {
  const { words } = useWords();
  const say = words.staffImport;
  const [whole, ...parts] = units;
  const problem = refused?.problem;
  const error = (which: UploadProblem) => (problem === which ? say.problemsUpload[which] : undefined);
  return (
    <>
      {problem && (
        <ErrorSummary
          title={say.problem}
          errors={[{ href: problem === "fileMissing" ? "#file" : "#scope", text: say.problemsUpload[problem] }]}
        />
      )}
      <form method="post" encType="multipart/form-data" noValidate>
        <Field
          label={say.file}
          hint={say.fileHint}
          name="file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          error={error("fileMissing")}
        />
        <Select
          label={say.scope}
          hint={say.scopeHint}
          name="scope"
          error={error("scopeMissing")}
          autoComplete="off"
          defaultValue={refused?.scope}
        >
          {whole && (
            <option value={whole.id} lang="sv">
              {say.scopeAll(whole.name)}
            </option>
          )}
          {parts.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {"\u2003".repeat(Math.min(depth, 6)) + say.scopeUnit(name)}
            </option>
          ))}
          <option value="nobody">{say.scopeNobody}</option>
        </Select>
        <Actions>
          <Button>{say.submit}</Button>
          <a href="/import/template.csv">{say.template}</a>
        </Actions>
      </form>
    </>
  );
}
