// The first municipality and its coordinator of a real installation, with a one-time link to choose a password.
import { createInterface } from "node:readline/promises";
import { makeInstallation } from "../app/auth/installation.server";
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
  const origin = environment.origin ?? `http://localhost:${environment.port}`;
  console.log(
    `\n${municipality} is ready. Start the server with npm start, then open this link, which works once and for 48 hours:`,
  );
  console.log(`\n  ${origin}/welcome/${secret}\n`);
}
