// SPDX-License-Identifier: EUPL-1.2
// What has to be there before anything else runs: packages and the generated database client. Plain JavaScript with
// nothing but Node, because at this point nothing else is installed. A step is done again when its input has changed.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A step failed; the message says what to do. `told`: the program that was run has said it already. */
export class StepFailed extends Error {
  constructor(message, told = false) {
    super(message);
    this.told = told;
  }
}

/** Runs a program with its output shown, or hidden until it fails. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        said += chunk;
      });
    child.on("error", (error) => reject(new StepFailed(error.message)));
    child.on("close", (code) => {
      if (code === 0) return resolve(said);
      if (quiet) process.stderr.write(said);
      // Ours end with 1 after a sentence of their own. Anything else is not meant to happen.
      const told = !quiet && code === 1;
      reject(new StepFailed(`${path.basename(command)} ${args.slice(0, 3).join(" ")} ended with ${code}.`, told));
    });
  });
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  const entries = readdirSync(path.dirname(place), { withFileTypes: true });
  if (!entries.find((entry) => entry.name === path.basename(place))?.isDirectory()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(path.join("prisma", "generated")))
    .sort();
}

/** One hash of all these files and folders. */
export function hashOf(...places) {
  const hash = createHash("sha256").update(process.version);
  for (const file of places.flatMap(filesUnder)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Makes a folder unless it is there already, made from the same input. */
export async function once(input, folder, work) {
  const stamp = path.join(folder, ".made-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === input) return;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, input);
}

function say(sentence) {
  console.log(sentence);
}

/**
 * Where the headers of the Node that runs are: better-sqlite3 is built with them when no built one can be fetched, and with
 * another Node's it would not load, and npm may have been told of the system's.
 */
export function nodeHeaders(given = process.env.npm_config_nodedir, node = process.execPath) {
  const prefix = path.resolve(node, "..", "..");
  const found = [given, prefix].find((folder) => {
    const file = folder && path.join(folder, "include", "node", "node_version.h");
    const number = /^#define NODE_MODULE_VERSION (\d+)$/m;
    return file && existsSync(file) && number.exec(readFileSync(file, "utf8"))?.[1] === process.versions.modules;
  });
  return found ? { npm_config_nodedir: found } : {};
}

/**
 * What a native module is compiled with. The header says what Node 24 would do otherwise; where a built module is fetched,
 * that one was built before it.
 */
export function compilerFlags(given = process.env.CXXFLAGS, folder = process.cwd()) {
  // A compiler that is called otherwise.
  if (process.platform === "win32") return {};
  const header = path.join(folder, "scripts", "native", "objectWrap.h");
  return { CXXFLAGS: [given, `-include ${header.replace(/[^\w./-]/g, "\\$&")}`].filter(Boolean).join(" ") };
}

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new StepFailed(`Node ${process.versions.node} is too old. Install Node 20.19 or later, then run this again.`);
}

export async function install() {
  if (existsSync("node_modules") && lstatSync("node_modules").isSymbolicLink())
    throw new StepFailed("node_modules is a link to another checkout's. Make it a folder, or its packages would go.");
  await once(hashOf("package-lock.json", "scripts/native"), "node_modules", async () => {
    say("Installing packages. The first time this takes a few minutes.");
    const npm = process.env.npm_execpath;
    const [command, args] = npm ? [process.execPath, [npm]] : ["npm", []];
    await run(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"], {
      quiet: true,
      // Compiled on every core, unless somebody has said on how many.
      env: { JOBS: "max", ...process.env, ...nodeHeaders(), ...compilerFlags() },
    });
  });
  await once(hashOf("prisma/schema.prisma"), path.join("prisma", "generated"), async () => {
    say("Generating the database client.");
    await prisma(["generate"]);
  });
}

/** Prisma's command line, without telemetry and without downloads. */
export function prisma(args, env = {}) {
  return run(process.execPath, [path.join("node_modules", "prisma", "build", "index.js"), ...args], {
    quiet: true,
    env: { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", ...env },
  });
}

export async function build() {
  const sources = hashOf(
    "app",
    "server.ts",
    "public",
    "vite.config.ts",
    "scripts/declaredDoors.ts",
    "remix.config.js",
    "package-lock.json",
    "prisma/schema.prisma",
  );
  await once(sources, "build", async () => {
    say("Building.");
    const vite = path.join("node_modules", "@remix-run", "dev", "dist", "cli.js");
    await run(process.execPath, [vite, "vite:build", "--logLevel", "warn"], {
      quiet: true,
      env: { NODE_ENV: "production" },
    });
  });
}
