// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { Button } from "./Button";
import { FieldGroup, type Told } from "./Said";

/** The name is that of every select; each sends `item=place`, or nothing. */
type PlacementProps = Told & {
  legend: ReactNode;
  items: readonly { id: string; label: ReactNode; place?: string }[];
  places: readonly { id: string; label: string }[];
  /** What a select says before anything is chosen. */
  none: string;
  /** The language of what the places are called, where it is not the page's. */
  placesIn?: string;
  /** Buttons that move an item, for what is put in order: they send `go`, `before` with item and way. */
  moves?: { before: string; up: string; down: string };
};

/** So many letters a select shows on the smallest phone. Those who hear the page hear all of what is chosen. */
const fits = 24;

/**
 * Things to put in places, each with a select: nothing has to be dragged. The first without a place, or the first of all,
 * has the name as its id, for the error summary to link to.
 */
export function Placement({ name, items, places, none, placesIn, moves, ...said }: PlacementProps) {
  const first = items.find(({ place }) => !place) ?? items[0];
  return (
    <FieldGroup name={name} {...said}>
      {places.some(({ label }) => label.length > fits) && (
        <ul className="places" lang={placesIn} aria-hidden="true">
          {places.map((place) => (
            <li key={place.id}>{place.label}</li>
          ))}
        </ul>
      )}
      {items.map((item) => {
        const id = item === first ? name : `${name}-${item.id}`;
        return (
          <div className="placement" key={item.id}>
            <label htmlFor={id} id={`${name}-${item.id}-label`}>
              {item.label}
            </label>
            <select
              className="input"
              id={id}
              name={name}
              lang={placesIn}
              autoComplete="off"
              defaultValue={item.place ? `${item.id}=${item.place}` : ""}
            >
              <option value="">{none}</option>
              {places.map((place) => (
                <option key={place.id} value={`${item.id}=${place.id}`}>
                  {place.label}
                </option>
              ))}
            </select>
            {moves &&
              (["up", "down"] as const).map((way) => (
                <Button
                  key={way}
                  kind="secondary"
                  id={`${name}-${item.id}-${way}`}
                  name="go"
                  value={`${moves.before}:${item.id}:${way}`}
                >
                  {moves[way]}
                  <span className="visually-hidden"> {item.label}</span>
                </Button>
              ))}
          </div>
        );
      })}
    </FieldGroup>
  );
}
