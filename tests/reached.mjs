// SPDX-License-Identifier: EUPL-1.2
// Loaded before the built server (`node --import`): each answer says in a header which loaders and actions it came by, so
// that a test can count them. What they do is not touched.
import { AsyncLocalStorage } from "node:async_hooks";
import { readdirSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";

const answering = new AsyncLocalStorage();
const { emit } = http.Server.prototype;
http.Server.prototype.emit = function (event, ...given) {
  return event === "request"
    ? answering.run(given[1], () => emit.call(this, event, ...given))
    : emit.call(this, event, ...given);
};

const counted = (id, kind, work) => (given) => {
  const response = answering.getStore();
  if (response && !response.headersSent) response.appendHeader("x-reached", `${kind} ${id}`);
  return work(given);
};

const folder = path.resolve("build", "server", "assets");
const file = readdirSync(folder).find((name) => name.startsWith("server-build-"));
// Courses are checked, and a program that only works on an import begins here too: only the server has routes.
if (process.argv[1]?.endsWith(path.join("server", "index.js"))) {
  const { routes } = await import(pathToFileURL(path.join(folder, file)).href);
  for (const route of Object.values(routes)) {
    if (route.id === "root") continue;
    const { loader, action } = route.module;
    route.module = {
      ...route.module,
      ...(loader && { loader: counted(route.id, "loader", loader) }),
      ...(action && { action: counted(route.id, "action", action) }),
    };
  }
}
