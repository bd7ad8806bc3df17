// Reading in the staff file of a large municipality: how long until it can be looked through and until it is written, and
// what everybody else waits meanwhile.
import { db } from "../../app/lib/db.server";
import { ask } from "./load";
import { atMost, type Row } from "./rows";

const lines = 50_000;

const file = [
  "anställningsnummer;namn;e-post;enhetskod;enhet;överordnad enhet;yrkesgrupp;roll;anställd från;anställd till",
  ...Array.from({ length: lines }, (_, at) =>
    [
      `B${at}`,
      `Person Nr ${at}`,
      `b${at}@kommunen.example`,
      `B${at % 400}`,
      `Enhet B${at % 400}`,
      "Vård- och omsorgsförvaltningen",
      "hemtjänst",
      at % 100 === 0 ? "chef" : "",
      "2019-03-04",
      "",
    ].join(";"),
  ),
].join("\r\n");

/**
 * @param cookie of a coordinator
 * @param page what somebody else opens again and again meanwhile
 */
export async function measureStaffImport(
  origin: string,
  cookie: string,
  page: { address: string; cookie: string },
): Promise<Row[]> {
  const others: number[] = [];
  const until = async (isDone: () => Promise<boolean>) => {
    for (;;) {
      for (let index = 0; index < 10; index++) others.push((await ask(page.address, page.cookie)).ms);
      if (await isDone()) return;
    }
  };
  const form = new FormData();
  form.set("scope", "nobody");
  form.set("file", new Blob([file]), "personal.csv");
  const started = performance.now();
  const sent = await fetch(`${origin}/import`, {
    method: "POST",
    body: form,
    headers: { Cookie: cookie, Origin: origin },
    redirect: "manual",
  });
  const address = sent.headers.get("location") ?? "";
  if (sent.status !== 303) throw new Error(`the upload answered ${sent.status}`);
  const row = () => db.staffImport.findUniqueOrThrow({ where: { id: address.split("/").at(-1) ?? "" } });
  await until(async () => (await row()).plannedAt !== null);
  const previewed = performance.now();
  const confirmed = await ask(origin + address, cookie, "typed=");
  if (confirmed.status !== 303) throw new Error(`the confirmation answered ${confirmed.status}`);
  await until(async () => (await row()).appliedAt !== null);
  const applied = performance.now();
  others.sort((a, b) => a - b);
  return [
    atMost(`import of ${lines} new people, until the preview`, (previewed - started) / 1000, 15, "s"),
    atMost(`import of ${lines} new people, from confirming to written`, (applied - previewed) / 1000, 60, "s"),
    atMost("a lesson meanwhile, p95", others[Math.floor(others.length * 0.95)] ?? Number.NaN, 150, "ms"),
    atMost("a lesson meanwhile, the longest", others.at(-1) ?? Number.NaN, 1000, "ms"),
  ];
}
