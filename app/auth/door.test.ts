// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Role } from "~/people/actor";
import { admits, enter } from "./door.server";
import type { Door } from "./doors";
import { isOwnNavigation } from "./leave";
import type { Who } from "./who.server";

function who(...roles: Role[]): Who {
  const municipality = {
    id: "m",
    name: "M",
    term: "VIN",
    contact: { name: "", phone: "", email: "" },
    neutralSite: "",
  };
  const actor = {
    personId: "p",
    name: "P",
    roles: roles.map((role) => ({ role, orgUnitId: "u" })),
    municipalityId: "m",
  };
  return { sessionId: "s", actor, municipality, wasReset: false, lacksSecondFactor: false };
}

const visitors = [
  null,
  who("employee"),
  who("employee", "vinOmbud"),
  who("employee", "manager"),
  who("coordinator"),
  who(),
];

test("each door lets in whom it is for, sends strangers to sign in and shows others nothing", () => {
  const expected: Record<Door, string[]> = {
    open: ["yes", "yes", "yes", "yes", "yes", "yes"],
    demo: ["no", "no", "no", "no", "no", "no"],
    signedIn: ["signIn", "yes", "yes", "yes", "yes", "yes"],
    manager: ["signIn", "no", "no", "yes", "no", "no"],
    coordinator: ["signIn", "no", "no", "no", "yes", "no"],
    leads: ["signIn", "no", "no", "yes", "yes", "no"],
  };
  for (const [door, answers] of Object.entries(expected)) {
    expect(
      visitors.map((visitor) => admits(door as Door, visitor, false)),
      door,
    ).toEqual(answers);
    const inDemo = door === "demo" ? answers.map(() => "yes") : answers;
    expect(
      visitors.map((visitor) => admits(door as Door, visitor, true)),
      door,
    ).toEqual(inDemo);
  }
});

test("a loader that asks again lets in nobody whom the door would not", () => {
  const context = (visitor: Who | null) => ({
    nonce: "",
    id: "",
    now: new Date(),
    who: visitor,
    token: null,
    address: "",
    isVisit: true,
    failure: null,
    sent: null,
    page: null,
  });
  const answer = (visitor: Who | null, role?: "manager" | "coordinator") => {
    try {
      return enter(context(visitor), role) === visitor;
    } catch (error) {
      return (error as Response).status;
    }
  };
  expect(visitors.map((visitor) => answer(visitor))).toEqual([404, true, true, true, true, true]);
  expect(visitors.map((visitor) => answer(visitor, "manager"))).toEqual([404, 404, 404, true, 404, 404]);
  expect(visitors.map((visitor) => answer(visitor, "coordinator"))).toEqual([404, 404, 404, 404, true, 404]);
});

test("leaving is only for somebody who follows a link of ours", () => {
  const own = (headers: Record<string, string>) => isOwnNavigation(new Headers(headers));
  expect(own({ "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "navigate" })).toBe(true);
  expect(own({})).toBe(true);
  for (const site of ["cross-site", "same-site", "none"])
    expect(own({ "Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate" })).toBe(false);
  for (const mode of ["no-cors", "cors", "same-origin"])
    expect(own({ "Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": mode })).toBe(false);
});
