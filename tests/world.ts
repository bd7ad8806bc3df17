// SPDX-License-Identifier: EUPL-1.2
// Exempelkommunen as tests use it: a copy of its database, and its people signed in. It never knows the code under test
// but by dynamic import, because the environment is read when that is imported.
import { cpSync, mkdtempSync } from "node:fs";
import path from "node:path";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Who } from "~/auth/who.server";
import type { Actor } from "~/people/actor";

/** A data folder with the filled demo in it, nobody else's. */
export function copyOfWorld(place: string): string {
  const own = mkdtempSync(path.join(place, "copy-"));
  cpSync(path.join(place, "base"), own, { recursive: true });
  return own;
}

/** Lays compiled courses in a data folder that has none, where a start is not about compiling them. */
export function withCompiledCourses(place: string, dataDir: string): string {
  cpSync(path.join(place, "base", "content"), path.join(dataDir, "content"), { recursive: true });
  return dataDir;
}

/** The person's session cookie, as a browser sends it. */
export async function cookieOf(personId: string, now: Date): Promise<string> {
  const { db } = await import("~/lib/db.server");
  const { openSession } = await import("~/auth/session.server");
  const cookie = await db.$transaction((tx) => openSession(tx, personId, null, now));
  return cookie.split(";")[0] ?? "";
}

/** Who is there after this person signed in. */
export async function signedIn(personId: string, now = new Date()): Promise<Who> {
  const { tokenIn } = await import("~/auth/session.server");
  const { whoIsThere } = await import("~/auth/who.server");
  const who = await whoIsThere(tokenIn(await cookieOf(personId, now)), now);
  if (!who) throw new Error(`${personId} is not in the world`);
  return who;
}

export async function actor(personId: string, now = new Date()): Promise<Actor> {
  return (await signedIn(personId, now)).actor;
}

let hired = 0;

/** Somebody who is employed from today and has done nothing. */
export async function newcomer(now = new Date()): Promise<Actor> {
  const { db } = await import("~/lib/db.server");
  const { dayOf } = await import("~/lib/clock");
  const id = `newcomer-${++hired}`;
  const fromDay = dayOf(now);
  await db.person.create({ data: { id, name: id, employedFrom: fromDay } });
  await db.membership.create({ data: { id, personId: id, orgUnitId: "lss", role: "employee", fromDay } });
  return actor(id, now);
}

/** What the audit log says about a person, by the key that it knows them by. */
export async function entriesAbout(personId: string) {
  const { db } = await import("~/lib/db.server");
  const key = (await db.auditKey.findUnique({ where: { personId } }))?.key;
  const subject = key === undefined ? { in: [] } : { startsWith: key };
  return db.auditEntry.findMany({ where: { subject }, orderBy: { seq: "asc" } });
}

/** What a route's loader is given when this person asks. */
export async function contextOf(personId: string, now: Date): Promise<AppLoadContext & { who: Who }> {
  const who = await signedIn(personId, now);
  return {
    nonce: "",
    id: "",
    now,
    who,
    token: null,
    address: "",
    isVisit: true,
    failure: null,
    sent: null,
    page: null,
  };
}

/** A form as a browser sends it. */
export function form(fields: Record<string, string | string[]>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
  );
}
