// SPDX-License-Identifier: EUPL-1.2
import { useWords } from "~/i18n/use";
import { Button, ErrorSummary, Field } from "~/ui";

interface Props {
  secret: string;
  square: { size: number; path: string };
  isWrong: boolean;
}

/** The secret as a square and as text, and a field that shows that the app has it. */
export function SecondFactorSetup({ secret, square, isWrong }: Props) {
  const { words } = useWords();
  const say = words.account.factor;
  const error = isWrong ? say.wrong : undefined;
  const groups = (secret.match(/.{1,4}/g) ?? []).join(" ");
  return (
    <>
      {error && <ErrorSummary title={say.problem} errors={[{ href: "#code", text: error }]} />}
      <p>{say.why}</p>
      <h2>{say.step1}</h2>
      <svg className="qr" viewBox={`0 0 ${square.size} ${square.size}`} role="img" aria-label={say.square}>
        <rect width={square.size} height={square.size} fill="#fff" />
        <path d={square.path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <p>{say.orType}</p>
      <p className="code-typed">{groups}</p>
      <h2>{say.step2}</h2>
      <form method="post" action="/account/second-factor">
        <input type="hidden" name="secret" value={secret} />
        <Field
          label={say.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          required
          error={error}
        />
        <Button>{say.submit}</Button>
      </form>
    </>
  );
}
