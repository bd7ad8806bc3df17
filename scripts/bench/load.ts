// SPDX-License-Identifier: EUPL-1.2
// Asking the server, and how long it took.
import { Agent, request } from "node:http";
import autocannon from "autocannon";

export interface Answer {
  status: number;
  location: string;
  bytes: number;
  ms: number;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** Lets go of idle connections: after a long pause the server has closed them, and the next request would find out. */
export function afterPause() {
  agent.destroy();
}

/** One request with the packing a browser asks for. A body is an ordinary form from our own page. */
export function ask(address: string, cookie = "", body?: string): Promise<Answer> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const sent = request(
      url,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        headers: {
          "Accept-Encoding": "gzip",
          Cookie: cookie,
          ...(body === undefined
            ? {}
            : {
                Origin: url.origin,
                "Content-Type": "application/x-www-form-urlencoded",
                "Content-Length": Buffer.byteLength(body),
              }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () => {
          const ms = performance.now() - started;
          const whole = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location ?? "",
            bytes: whole.byteLength,
            ms,
            text: response.headers["content-encoding"] ? "" : whole.toString(),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

export interface Times {
  p50: number;
  p95: number;
  longest: number;
  failed: number;
}

/** @param wanted the status that the answers are to have */
export function timesOf(answers: { ms: number; status: number }[], wanted: number): Times {
  const sorted = answers.map((answer) => answer.ms).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return {
    p50: at(0.5),
    p95: at(0.95),
    longest: at(1),
    failed: answers.filter((answer) => answer.status !== wanted).length,
  };
}

/** One after the other over one connection. */
export async function inTurn(count: number, wanted: number, work: (index: number) => Promise<Answer>): Promise<Times> {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index++) answers.push(await work(index));
  return timesOf(answers, wanted);
}

/** Open arrivals: one begins every `1000 / perSecond` ms, whether or not those before it are answered. */
export async function arriving(
  perSecond: number,
  seconds: number,
  wanted: number,
  work: (index: number) => Promise<Answer>,
): Promise<Times & { sent: number }> {
  const begun = performance.now();
  const pending: Promise<Answer>[] = [];
  const count = Math.round(perSecond * seconds);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      while (pending.length < count && (performance.now() - begun) / 1000 >= pending.length / perSecond)
        pending.push(work(pending.length));
      if (pending.length >= count) {
        clearInterval(timer);
        resolve();
      }
    }, 2);
  });
  return { ...timesOf(await Promise.all(pending), wanted), sent: count };
}

/** Opens a page again and again until it is stopped, and tells then how long that took. */
export function keepAsking(address: string, cookie: string, pauseMs = 15): () => Promise<Times> {
  const answers: Answer[] = [];
  let goesOn = true;
  const going = (async () => {
    while (goesOn) {
      answers.push(await ask(address, cookie));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  })();
  return async () => {
    goesOn = false;
    await going;
    return timesOf(answers, 200);
  };
}

/** The middle one of an odd number of figures. */
export function middle(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Requests a second with 16 connections, each with a person of its own. */
export async function perSecond(address: string, cookies: string[], seconds: number): Promise<number> {
  let next = 0;
  const result = await autocannon({
    url: address,
    connections: 16,
    duration: seconds,
    headers: { "Accept-Encoding": "gzip" },
    setupClient: (client) => {
      const cookie = cookies[next++ % Math.max(1, cookies.length)];
      if (cookie) client.setHeaders({ "Accept-Encoding": "gzip", Cookie: cookie });
    },
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`);
  return result.requests.average;
}
