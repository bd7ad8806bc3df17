// SPDX-License-Identifier: EUPL-1.2
// The environment, read and checked once. It never has defaults that open a real installation.

import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { type ProviderSettings, providerSettings, providerShape } from "./providerSettings";

const whole = (least: number, most: number, sentence: string) =>
  z.coerce.number(sentence).int(sentence).min(least, sentence).max(most, sentence);

const schema = z.object({
  DATABASE_URL: z.string().startsWith("file:", "must begin with file: (PostgreSQL is not supported yet)").optional(),
  SESSION_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  SECOND_FACTOR: z.enum(["voluntary", "coordinators"], "must be voluntary or coordinators").default("voluntary"),
  SECOND_FACTOR_KEY: z.string().min(32, "must be at least 32 characters").optional(),
  DEMO: z.enum(["0", "1"], "must be 0 or 1").optional(),
  DEMO_DAY: z.iso.date("must be a day such as 2027-03-01").optional(),
  DATA_DIR: z.string().min(1).default("data"),
  COURSES_DIR: z.string().min(1).default("courses"),
  ERASURES_FILE: z.string().min(1).optional(),
  ANCHORS_FILE: z.string().min(1).optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: whole(0, 65_535, "must be a port number, 0 to 65535").default(3000),
  ORIGIN: z.url("must be an address such as https://larportalen.example.se").optional(),
  SMTP_URL: z
    .string()
    .refine((url) => smtpUrl(url) !== null, "must be an address such as smtp://user:password@mail.example.se:587")
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((from) => sender(from) !== null, "must be an address such as Lärportalen <larportalen@example.se>")
    .optional(),
  TRUST_PROXY: whole(0, 5, "must be the number of proxies in front, 0 to 5").default(0),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug")
    .default("info"),
  ...providerShape,
});

/** Where mails are handed over, and whom they are from. */
export interface MailServer {
  host: string;
  port: number;
  /** Encrypted from the first byte (smtps). Otherwise it has to become so, unless the host is this machine. */
  secure: boolean;
  /** Null where one need not sign in. */
  user: string | null;
  password: string;
  name: string;
  address: string;
}

function smtpUrl(text: string) {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, username, password, pathname, search } = new URL(text);
  if ((protocol !== "smtp:" && protocol !== "smtps:") || !hostname || !/^\/?$/.test(pathname) || search) return null;
  try {
    return {
      host: hostname,
      port: Number(port) || (protocol === "smtps:" ? 465 : 587),
      secure: protocol === "smtps:",
      user: username === "" ? null : decodeURIComponent(username),
      password: decodeURIComponent(password),
    };
  } catch {
    return null;
  }
}

/** `Name <address>`, or an address alone. */
function sender(text: string) {
  const [, name = "", address = ""] = /^(?:([^<>"\r\n]*?)\s*<([^<>\s]+)>|.*)$/.exec(text.trim()) ?? [];
  const found = address || text.trim();
  return /^[^\s@<>",;]+@[^\s@<>",;]+$/.test(found) ? { name, address: found } : null;
}

/** What the process was told, in the product's own words. */
export interface Environment {
  demo: boolean;
  /** The day that a demo begins on; null where it is the day it is, as in every real installation. */
  demoDay: string | null;
  databaseUrl: string;
  secret: string;
  /** Whether a coordinator with a password here needs a second factor to coordinate. */
  secondFactorDemanded: boolean;
  /** What secrets of second factors are sealed with; null where they are stored as they are. */
  secondFactorKey: string | null;
  dataDir: string;
  coursesDir: string;
  /** Who has been erased, as marks that say nothing of anybody: kept beside the backups, for when one is put back. */
  erasuresFile: string;
  /** Where the audit log's nightly anchors are kept. */
  anchorsFile: string;
  host: string;
  port: number;
  /** Scheme, host and port as people write it; null where the request's own Host decides. */
  origin: string | null;
  /** How many reverse proxies of ours stand in front; only then is X-Forwarded-For believed. */
  trustProxy: number;
  logLevel: string;
  /** Null where no mails are sent. */
  mail: MailServer | null;
  /** Through whom people sign in; null where there are local accounts alone. */
  provider: ProviderSettings | null;
  /** Whether one can sign in with a name and a password kept here. */
  localAccounts: boolean;
}

/** A wrong setting: its message is one sentence a person can act on. */
export class EnvironmentError extends Error {}

/**
 * Reads the environment. It is a demo when `DEMO=1`, or when neither `DATABASE_URL` nor `SESSION_SECRET` is set.
 * @throws EnvironmentError naming the setting and what it must be.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new EnvironmentError(`The setting ${issue?.path.join(".")} ${issue?.message}.`);
  }
  const set = parsed.data;
  const demo = set.DEMO === "1" || (set.DEMO !== "0" && !set.DATABASE_URL && !set.SESSION_SECRET);
  if (!demo && !set.SESSION_SECRET)
    throw new EnvironmentError("A real installation needs the setting SESSION_SECRET: at least 32 random characters.");
  if (!demo && set.DEMO_DAY)
    throw new EnvironmentError("The setting DEMO_DAY is for a demo alone: a real installation has the day it is.");
  if (set.SMTP_URL && !set.MAIL_FROM)
    throw new EnvironmentError("With SMTP_URL the setting MAIL_FROM is needed: the address that mails are sent from.");
  if (set.SMTP_URL && !set.ORIGIN && !demo)
    throw new EnvironmentError("With SMTP_URL the setting ORIGIN is needed: mails lead to it.");
  const provider = providerSettings(set, (sentence) => {
    throw new EnvironmentError(sentence);
  });
  const server = smtpUrl(set.SMTP_URL ?? "");
  const from = sender(set.MAIL_FROM ?? "");
  const dataDir = path.resolve(set.DATA_DIR);
  const file = path.join(dataDir, demo ? "demo.db" : "ratt-fraga.db");
  const databaseUrl = set.DATABASE_URL ?? `file:${file}`;
  return {
    demo,
    demoDay: set.DEMO_DAY ?? null,
    databaseUrl,
    secret: set.SESSION_SECRET ?? demoSecret(dataDir),
    secondFactorDemanded: set.SECOND_FACTOR === "coordinators",
    secondFactorKey: set.SECOND_FACTOR_KEY ?? null,
    dataDir,
    coursesDir: path.resolve(set.COURSES_DIR),
    erasuresFile: path.resolve(set.ERASURES_FILE ?? `${databaseUrl.replace(/^file:/, "")}.erasures`),
    anchorsFile: path.resolve(set.ANCHORS_FILE ?? `${databaseUrl.replace(/^file:/, "")}.anchors`),
    host: set.HOST,
    port: set.PORT,
    origin: set.ORIGIN ? new URL(set.ORIGIN).origin : null,
    trustProxy: set.TRUST_PROXY,
    logLevel: set.LOG_LEVEL,
    mail: server && from && { ...server, ...from },
    provider,
    localAccounts: set.LOCAL_ACCOUNTS === "on",
  };
}

/** A demo has no configuration, but a form kept over a sign-in must survive a restart: its secret lies in a file. */
function demoSecret(dataDir: string): string {
  const file = path.join(dataDir, "demo.secret");
  try {
    return readFileSync(file, "utf8");
  } catch {
    const secret = randomBytes(32).toString("hex");
    try {
      mkdirSync(dataDir, { recursive: true });
      writeFileSync(file, secret, { mode: 0o600 });
    } catch (error) {
      throw new EnvironmentError(`The folder ${dataDir} cannot be written to (${(error as Error).message}).`);
    }
    return secret;
  }
}

/** A process with a wrong setting does not start: it says the sentence and ends. */
function readOrStop(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

export const environment = readOrStop();
