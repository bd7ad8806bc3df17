// SPDX-License-Identifier: EUPL-1.2
// The first municipality and its coordinator of a real installation, with a one-time link to choose a password.
import { createInterface } from "node:readline/promises";
import { makeInstallation } from "../app/auth/installation.server";
import { makeLink } from "../app/auth/oneTime.server";
import { db } from "../app/lib/db.server";
import { environment } from "../app/lib/environment.server";
import { now } from "../app/lib/now.server";

interface Given {
  municipality?: string;
  name?: string;
  login?: string;
}

/**
 * Asks, in the terminal or of what is piped in, for what was not given as `--municipality`, `--name` and `--login`.
 * @returns false when the input ended before everything was answered: then nothing is made
 */
export async function setUp(given: Given): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (question: string, known: string | undefined) => {
    let answer = known?.trim() ?? "";
    while (!answer) {
      terminal.setPrompt(question);
      terminal.prompt();
      const line = await lines.next();
      if (line.done) return null;
      answer = line.value.trim();
    }
    return answer;
  };
  const municipality = await ask("The municipality's name: ", given.municipality);
  const name = municipality && (await ask("The coordinator's name: ", given.name));
  const login = name && (await ask("The user name to sign in with (often an e-mail address): ", given.login));
  terminal.close();
  if (!login) return false;
  const secret = await makeInstallation({ municipality, name, login }, now());
  console.log(`\n${municipality} is ready. Start the server with npm start.`);
  show(secret, name, login);
  console.log(`No course is given to anybody yet: ${name} reads and approves one at /review, and new hires get it.`);
  return true;
}

/**
 * A new one-time link for somebody who has not chosen a password yet; false for everybody else. Whoever has one has
 * answers of their own behind it, and whoever can reset must not be able to read. The earlier link ends.
 */
export async function newLink(login: string | undefined): Promise<boolean> {
  const person =
    login &&
    (await db.person.findUnique({
      where: { login: login.trim().toLowerCase() },
      select: { id: true, name: true, password: true },
    }));
  if (!person || person.password) return false;
  show(await makeLink(person.id, now()), person.name, login);
  return true;
}

function show(secret: string, name: string, login: string) {
  const origin = environment.origin ?? `http://localhost:${environment.port}`;
  console.log(`${name} opens this link and chooses a password. It works once and for 48 hours:`);
  console.log(`\n  ${origin}/welcome/${secret}\n`);
  console.log(`After that ${name} signs in as ${login.trim().toLowerCase()}.`);
  if (!environment.origin)
    console.log("The link is for this machine. Set ORIGIN to the address people use before you set up for others.");
}
