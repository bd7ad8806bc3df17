// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "./environment.server";

const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-environment-"));
const secret = "0123456789abcdef0123456789abcdef";
const from = (variables: Record<string, string>) =>
  readEnvironment({ NODE_ENV: "test", DATA_DIR: folder, ...variables });
const sentence = (variables: Record<string, string>) => {
  try {
    from(variables);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as Error).message;
  }
};

test("with nothing configured it is a demo, on this machine only, and makes its own secret once", () => {
  const read = from({});
  expect(read).toMatchObject({ demo: true, host: "127.0.0.1", port: 3000, origin: null, trustProxy: 0 });
  expect(read.databaseUrl).toBe(`file:${path.join(folder, "demo.db")}`);
  expect(read.secret).toMatch(/^[0-9a-f]{64}$/);
  expect(from({}).secret).toBe(read.secret);
  expect(readFileSync(path.join(folder, "demo.secret"), "utf8")).toBe(read.secret);
  expect(statSync(path.join(folder, "demo.secret")).mode & 0o077).toBe(0);
});

test("it is a demo when DEMO says so, and never by accident when something is configured", () => {
  expect(from({ DEMO: "1", SESSION_SECRET: secret }).demo).toBe(true);
  expect(from({ DEMO: "", SESSION_SECRET: secret }).demo).toBe(false);
  expect(from({ SESSION_SECRET: secret }).demo).toBe(false);
  expect(from({ DEMO: "0", SESSION_SECRET: secret }).demo).toBe(false);
  expect(from({ SESSION_SECRET: secret }).databaseUrl).toBe(`file:${path.join(folder, "ratt-fraga.db")}`);
  expect(sentence({ DATABASE_URL: "file:x.db" })).toContain("SESSION_SECRET");
  expect(sentence({ DEMO: "0" })).toContain("SESSION_SECRET");
});

test("only a demo can be on another day", () => {
  expect([from({}).demoDay, from({ DEMO_DAY: "2027-03-01" }).demoDay]).toEqual([null, "2027-03-01"]);
  for (const DEMO of ["", "0"])
    expect(sentence({ DEMO, SESSION_SECRET: secret, DEMO_DAY: "2027-03-01" })).toContain(
      "DEMO_DAY is for a demo alone",
    );
});

test("a wrong setting is one sentence that names it", () => {
  const wrong: Record<string, string> = {
    PORT: "abc",
    SESSION_SECRET: "short",
    DEMO: "yes",
    DATABASE_URL: "postgresql://localhost/x",
    ORIGIN: "example.se",
    TRUST_PROXY: "-1",
    LOG_LEVEL: "loud",
    DEMO_DAY: "2027-02-29",
  };
  for (const [name, value] of Object.entries({ ...wrong, "PORT ": "70000" })) {
    const said = sentence({ [name.trim()]: value }) ?? "";
    expect(said).toMatch(new RegExp(`^The setting ${name.trim()} (must|is) [^\\n]+\\.$`));
  }
});

test("a data folder that cannot be made is said in a sentence, and nothing else is tried", () => {
  const file = path.join(folder, "demo.secret");
  expect(existsSync(file)).toBe(true);
  expect(sentence({ DATA_DIR: path.join(file, "inside") })).toMatch(/^The folder .* cannot be written to/);
});

test("the origin is what people write, without a path", () => {
  expect(from({ ORIGIN: "https://larportalen.example.se/x?y" }).origin).toBe("https://larportalen.example.se");
});

test("a mail server is read from its address, and what is wrong or missing is said", () => {
  const real = { SESSION_SECRET: secret, ORIGIN: "https://larportalen.example.se" };
  const mail = (SMTP_URL: string, MAIL_FROM = "Lärportalen <larportalen@example.se>") =>
    from({ ...real, SMTP_URL, MAIL_FROM }).mail;
  expect(from(real).mail).toBe(null);
  expect(mail("smtp://a%40b:p%3Aw@mail.example.se:2525")).toEqual({
    host: "mail.example.se",
    port: 2525,
    secure: false,
    user: "a@b",
    password: "p:w",
    name: "Lärportalen",
    address: "larportalen@example.se",
  });
  expect(mail("smtp://mail.example.se")).toMatchObject({ port: 587, user: null });
  expect(mail("smtps://mail.example.se", "larportalen@example.se")).toMatchObject({
    port: 465,
    secure: true,
    name: "",
    address: "larportalen@example.se",
  });
  for (const SMTP_URL of ["mail.example.se:25", "https://mail.example.se", "smtp://", "smtp://mail.example.se/x"])
    expect(sentence({ ...real, SMTP_URL, MAIL_FROM: "a@b.se" })).toBe(
      "The setting SMTP_URL must be an address such as smtp://user:password@mail.example.se:587.",
    );
  for (const MAIL_FROM of ["Lärportalen", "a@b.se, c@d.se", "X <a@b.se>\r\nBcc: c@d.se", "a b@c.se"])
    expect(sentence({ ...real, SMTP_URL: "smtp://mail.example.se", MAIL_FROM })).toMatch(
      /^The setting MAIL_FROM must be/,
    );
  expect(sentence({ ...real, SMTP_URL: "smtp://mail.example.se" })).toContain("MAIL_FROM is needed");
  const { ORIGIN: _origin, ...nowhere } = real;
  expect(sentence({ ...nowhere, SMTP_URL: "smtp://mail.example.se", MAIL_FROM: "a@b.se" })).toContain(
    "ORIGIN is needed",
  );
});
