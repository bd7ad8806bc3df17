// The first municipality and its coordinator of a real installation, with a one-time link to choose a password.
import { createInterface } from "node:readline/promises";
import { makeInstallation } from "../app/auth/installation.server";
import { makeLink } from "../app/auth/password.server";
import { db } from "../app/lib/db.server";
import { environment } from "../app/lib/environment.server";

interface Given {
  municipality?: string;
  name?: string;
  login?: string;
}

/** Asks in the terminal for what was not given as `--municipality`, `--name` and `--login`. */
export async function setUp(given: Given): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (question: string, known: string | undefined) => {
    let answer = known?.trim() ?? "";
    while (!answer) answer = (await terminal.question(question)).trim();
    return answer;
  };
  const municipality = await ask("The municipality's name: ", given.municipality);
  const name = await ask("The coordinator's name: ", given.name);
  const login = await ask("The user name to sign in with (often an e-mail address): ", given.login);
  terminal.close();
  const secret = await makeInstallation({ municipality, name, login }, new Date());
  console.log(`\n${municipality} is ready. Start the server with npm start.`);
  show(secret);
}

/**
 * A new one-time link for somebody who has not chosen a password yet; false for everybody else. Whoever has one has
 * answers of their own behind it, and whoever can reset must not be able to read.
 */
export async function newLink(login: string | undefined): Promise<boolean> {
  const person =
    login &&
    (await db.person.findUnique({ where: { login: login.toLowerCase() }, select: { id: true, password: true } }));
  if (!person || person.password) return false;
  show(await makeLink(person.id, new Date()));
  return true;
}

function show(secret: string) {
  const origin = environment.origin ?? `http://localhost:${environment.port}`;
  console.log("Open this link to choose a password. It works once and for 48 hours:");
  console.log(`\n  ${origin}/welcome/${secret}\n`);
}
