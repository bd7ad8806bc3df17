// SPDX-License-Identifier: EUPL-1.2
// What somebody writes to sign in, where it is made for them. It never knows of passwords.
import { randomInt } from "node:crypto";
import type { Transaction } from "~/lib/db.server";
import { userNames } from "./userName";

/** Gives the person a user name that nobody has, instead of the one there was. */
export async function newLogin(
  tx: Transaction,
  { id, name }: { id: string; name: string },
  isProtected: boolean,
): Promise<string> {
  for (const login of userNames(name, isProtected, randomInt)) {
    if (await tx.person.findUnique({ where: { login }, select: { id: true } })) continue;
    await tx.person.update({ where: { id }, data: { login } });
    return login;
  }
  throw new Error("there are user names without end");
}
