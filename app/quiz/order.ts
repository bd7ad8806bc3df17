// SPDX-License-Identifier: EUPL-1.2
import type { Asked, Placing } from "./asked";
import { placing } from "./mark";

type Order = Extract<Asked, Placing>;

/** The items as somebody has numbered them; those without a number stay where they are shown. */
export function numbered(asked: Order, answer: readonly string[]): string[] {
  const placed = placing(answer);
  const at = (id: string, shown: number) => Number(placed.get(id) ?? shown + 1);
  return asked.items
    .map(({ id }, shown) => ({ id, place: at(id, shown) }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** The answer that puts the items in this order. */
export function answerInOrder(ids: readonly string[]): string[] {
  return ids.map((id, index) => `${id}=${index + 1}`);
}

/** One item one step up or down, and with that a number for every item. At the end it stays. */
export function moved(asked: Order, answer: readonly string[], item: string, way: "up" | "down"): string[] {
  const ids = numbered(asked, answer);
  const from = ids.indexOf(item);
  const to = from + (way === "up" ? -1 : 1);
  if (from >= 0 && to >= 0 && to < ids.length) ids.splice(to, 0, ...ids.splice(from, 1));
  return answerInOrder(ids);
}
