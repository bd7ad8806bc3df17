// SPDX-License-Identifier: EUPL-1.2
// A browser without a window: keeps cookies for each server, follows redirects and `Refresh`, and sends forms.
import { createServer } from "node:net";
import { type Answer, ask } from "./running";

/** A port that nobody has: an app and its provider must know each other's addresses before either is there. */
export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

export type Page = Answer & { url: URL };
type Form = Record<string, string>;

export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  #jar(url: URL): Map<string, string> {
    const jar = this.#jars.get(url.host) ?? new Map();
    this.#jars.set(url.host, jar);
    return jar;
  }

  cookie(url: string, name: string): string | undefined {
    return this.#jar(new URL(url)).get(name);
  }

  set(url: string, name: string, value: string) {
    this.#jar(new URL(url)).set(name, value);
  }

  async open(address: string | URL, form?: Form): Promise<Page> {
    const url = new URL(address);
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await ask({ port: Number(url.port) }, url.pathname + url.search, { cookie, form });
    for (const each of answer.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      const gone = value === "" || /max-age=0|expires=thu, 01 jan 1970/i.test(each);
      if (gone) jar.delete(name);
      else jar.set(name, value);
    }
    return { ...answer, url };
  }

  /** Opens it and goes on wherever it leads, unless that is where to stop. */
  async follow(address: string | URL, form?: Form, stopAt?: string): Promise<Page> {
    let page = await this.open(address, form);
    for (let hops = 0; hops < 15; hops++) {
      const refresh = /^0; url=(.*)$/.exec(String(page.headers.refresh ?? ""))?.[1];
      const next = page.headers.location ?? refresh;
      if (!next) return page;
      const url = new URL(next, page.url);
      if (stopAt && url.pathname === stopAt) return { ...page, url };
      page = await this.open(url);
    }
    throw new Error(`it goes on for ever at ${page.url}`);
  }
}
