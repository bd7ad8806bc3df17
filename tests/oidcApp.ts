// SPDX-License-Identifier: EUPL-1.2
// The built app with a sign-in provider set, and what its database holds before and after somebody tries to get in.
import path from "node:path";
import Database from "better-sqlite3";
import { expect } from "vitest";
import type { Failure } from "~/auth/oidc/failure";
import { sv } from "~/i18n/sv";
import { client } from "./realProvider";
import { type Running, serve, stop, workedForTheDay } from "./running";
import { Browser, freePort, type Page } from "./signInBrowser";

const statusOf: Record<Failure, number> = { down: 503, again: 400, refused: 403, weak: 403, unknown: 403, closed: 403 };

export class App {
  readonly origin: string;
  readonly running: Running;
  readonly #database: Database.Database;

  constructor(origin: string, running: Running) {
    this.origin = origin;
    this.running = running;
    this.#database = new Database(path.join(running.dataDir, "demo.db"));
  }

  /** Starts it on a port that is known beforehand: the provider has to be told the address. */
  static async start(dataDir: string, port: number, settings: Record<string, string>): Promise<App> {
    const origin = `http://127.0.0.1:${port}`;
    const own = { ...client, PORT: String(port), ORIGIN: origin, LOG_LEVEL: "info", ...settings };
    const app = new App(origin, await serve(dataDir, own));
    // It writes to the log, and deletes what is kept of sessions that have ended: neither is anything that a test did.
    await workedForTheDay(app.running);
    return app;
  }

  async stop() {
    this.#database.close();
    await stop(this.running);
  }

  rows<Row>(sql: string, ...values: unknown[]): Row[] {
    return this.#database.prepare(sql).all(...values) as Row[];
  }

  run(sql: string, ...values: unknown[]) {
    this.#database.prepare(sql).run(...values);
  }

  numberOf(personId: string): string {
    return this.rows<{ number: string }>(`SELECT "number" FROM "EmployeeNumber" WHERE "personId" = ?`, personId)[0]
      ?.number as string;
  }

  count(): string {
    const tables = ["Session", "ExternalIdentity", "IdToken", "Person", "Membership", "AuditEntry", "AuditKey"];
    return tables.map((table) => JSON.stringify(this.rows(`SELECT COUNT(*) AS n FROM "${table}"`))).join();
  }

  /** Presses the button of the sign-in page, and goes wherever that leads. */
  begin(browser: Browser, to = "/", stopAt?: string): Promise<Page> {
    return browser.follow(`${this.origin}/login/oidc`, { to }, stopAt);
  }

  /** Begins, and comes as far as the address that the provider sends the browser back to. */
  async callback(browser: Browser, to = "/"): Promise<URL> {
    return (await this.begin(browser, to, "/login/oidc/callback")).url;
  }

  /** Whom the browser is signed in as: the person's key on the page. Null for nobody. */
  async who(browser: Browser): Promise<string | null> {
    const { body } = await browser.follow(`${this.origin}/help`);
    return /data-person="([^"]+)"/.exec(body)?.[1] ?? null;
  }

  /** Expects that somebody is refused with a page that says what to do, and that nothing is left of it. */
  async refuses(
    failure: Failure,
    attempt: (browser: Browser) => Promise<Page>,
    browser = new Browser(),
  ): Promise<Page> {
    const before = this.count();
    const first = await attempt(browser);
    const { location } = first.headers;
    const page = location ? await browser.follow(new URL(location, first.url)) : first;
    expect(page.url.search).toMatch(/^\?why=\w+&to=[^&]*$/);
    const [title = "", ...sentences] = sv.provider.failures[failure];
    expect([page.status, /<h1>([^<]*)/.exec(page.body)?.[1]]).toEqual([statusOf[failure], title]);
    for (const sentence of sentences) expect(page.body).toContain(sentence);
    expect(page.body).not.toMatch(/eyJ|invalid_|OAUTH_|\bat .*\.js|unexpected|stack/i);
    expect(await this.who(browser)).toBe(null);
    expect(this.count()).toBe(before);
    return page;
  }
}

export { Browser, freePort };
