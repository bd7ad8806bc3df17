// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { weaknessOf } from "./strength.server";

const own = ["Amina Warsame", "amiwar", "amina@kommunen.example", "Exempelkommunen", "Hemtjänst Norr"];
const weak = (password: string) => weaknessOf(password, password, own);

test("what is guessed first cannot be chosen, in whatever signs it is written", async () => {
  for (const common of [
    "password123456",
    "qwertyuiop12",
    "1qaz2wsx3edc",
    "123456789012",
    "aaaaaaaaaaaa",
    "abcdefghijkl",
    "lösenord12345",
    "L0senord!!!!",
    "Sommar2026!!",
    "Vinter2026Vinter",
    "hejhejhejhej",
    "Stockholm1234",
    "Fotboll2020!",
    "ab1!".repeat(50),
  ])
    expect([common, await weak(common)]).toEqual([common, "common"]);
});

test("nor can one's own name, user name, workplace or municipality", async () => {
  for (const mine of ["aminawarsame12", "Warsame-Amina1", "amiwaramiwar", "hemtjänstnorr1", "Exempelkommunen1"])
    expect([mine, await weak(mine)]).toEqual([mine, "own"]);
});

test("a sentence, or words that do not belong together, can, and no kind of sign is asked for", async () => {
  for (const good of [
    "en mening som jag minns",
    "korrekt häst batteri",
    "jag dricker kaffe",
    "xk4vb9qzaa2p",
    "Å ä ö är vackra",
  ])
    expect([good, await weak(good)]).toEqual([good, null]);
});

test("the longest that can be chosen is looked at in less than half a second", async () => {
  await weak("en mening som jag minns");
  for (const long of ["ab1!".repeat(50), "a".repeat(200), "qwertyuiop".repeat(20), "2026-11-22".repeat(20)]) {
    const started = performance.now();
    await weak(long);
    expect(performance.now() - started).toBeLessThan(500);
  }
});
