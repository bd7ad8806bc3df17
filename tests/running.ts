// SPDX-License-Identifier: EUPL-1.2
// The built server as a process of its own, and asking it without a browser's or fetch's own headers.
import { type ChildProcess, spawn } from "node:child_process";
import http from "node:http";
import path from "node:path";

export interface Running {
  port: number;
  dataDir: string;
  process: ChildProcess;
  /** What it has said so far on stdout and stderr. */
  said: { out: string; err: string };
  /** Resolves with the exit code, or the signal's name. */
  ended: Promise<number | string>;
}

// A test that fails before it stops its server leaves none behind.
const children: ChildProcess[] = [];
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

/** Starts it without waiting for the port. @param within a command that runs another one */
export function launch(
  dataDir: string,
  settings: Record<string, string> = {},
  within: readonly string[] = [],
): Omit<Running, "port"> {
  const { DATABASE_URL: _url, SESSION_SECRET: _secret, ...inherited } = process.env;
  const [program = "", ...more] = [...within, process.execPath, path.join("build", "server", "index.js")];
  const child = spawn(program, more, {
    env: {
      ...inherited,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      DEMO: "1",
      LOG_LEVEL: "silent",
      PORT: "0",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<number | string>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal ?? "?"));
  });
  return { dataDir, process: child, said, ended };
}

/** Waits until it has said something. */
async function heard({ said, ended }: Omit<Running, "port">, what: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = what.exec(said.out);
    if (found) return found;
    const code = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (code !== undefined) throw new Error(`the server ended with ${code}: ${said.err}`);
  }
}

/** Starts it and waits until it says where it is. */
export async function serve(
  dataDir: string,
  settings: Record<string, string> = {},
  within: readonly string[] = [],
): Promise<Running> {
  const running = launch(dataDir, settings, within);
  const [, port] = await heard(running, /is on http:\/\/[^:]+:(\d+)/);
  return { ...running, port: Number(port) };
}

/** Waits until a server that tells its log (`LOG_LEVEL: "info"`) has done what it does by itself when it starts. */
export async function workedForTheDay(running: Running): Promise<void> {
  await heard(running, /the day's work is over/);
}

export async function stop(running: Running): Promise<number | string> {
  running.process.kill("SIGTERM");
  return running.ended;
}

export interface Asked {
  method?: string;
  cookie?: string;
  /** Sent as an ordinary form from a page of our own, unless `headers` say otherwise. */
  form?: Record<string, string | string[]> | string;
  headers?: Record<string, string | undefined>;
}

export interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });

function encoded(form: Asked["form"]): string | undefined {
  if (typeof form !== "object") return form;
  const fields = Object.entries(form).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return new URLSearchParams(fields as [string, string][]).toString();
}

/** One request. A form makes it a POST; redirects are not followed. */
export function ask({ port }: { port: number }, address: string, asked: Asked = {}): Promise<Answer> {
  const body = encoded(asked.form);
  const method = asked.method ?? (body === undefined ? "GET" : "POST");
  const ours =
    method === "GET" || method === "HEAD"
      ? {}
      : { origin: `http://127.0.0.1:${port}`, "content-type": "application/x-www-form-urlencoded" };
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const all = { ...ours, ...length, ...(asked.cookie ? { cookie: asked.cookie } : {}), ...asked.headers };
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path: address, method, headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** The session cookie after signing in as one of the demo's persons. */
export async function signInAs(running: { port: number }, person: string): Promise<string> {
  const { headers } = await ask(running, "/login/demo", { form: { person } });
  return headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
}
