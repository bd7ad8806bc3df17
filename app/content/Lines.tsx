// SPDX-License-Identifier: EUPL-1.2
import { blocksOf } from "./lines";

/** A text of the course in paragraphs and lists. */
export function Lines({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map((block) =>
        block.kind === "paragraph" ? (
          <p key={block.text}>{block.text}</p>
        ) : (
          <ul key={block.items.join()}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}
