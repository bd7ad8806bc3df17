// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin, transformWithEsbuild } from "vite";
import remixConfig from "./remix.config.js";
import { declaredDoors } from "./scripts/declaredDoors";

/**
 * Makes `server.ts` the entry of the server build, so that production is one module graph with one database client,
 * and hands requests to it in development. Remix ignores `rollupOptions.input` in the plain configuration.
 */
function ownServer(): Plugin[] {
  return [
    {
      name: "own-server-build",
      apply: "build",
      enforce: "post",
      config: (_config, { isSsrBuild }) =>
        isSsrBuild ? { build: { target: "node20", rollupOptions: { input: "server.ts" } } } : undefined,
    },
    {
      name: "own-server-development",
      apply: "serve",
      configureServer: (vite) => () => {
        vite.middlewares.use(async (request, response, next) => {
          try {
            const { app } = await vite.ssrLoadModule("/server.ts");
            request.url = request.originalUrl;
            app(request, response, next);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  ];
}

/**
 * Bundles Remix's server with a `turbo-stream` that writes nothing before it is read: a twentieth of a lesson, which ships
 * none of it.
 */
function unreadHandoff(): Plugin {
  return {
    name: "unread-handoff",
    apply: "build",
    enforce: "pre",
    config: () => ({ ssr: { noExternal: ["@remix-run/server-runtime"] } }),
    resolveId: (id, importer) =>
      id === "turbo-stream" && importer?.includes("server-runtime")
        ? fileURLToPath(new URL("./app/lib/handoff.server.ts", import.meta.url))
        : undefined,
  };
}

/** The page's own script goes out without its comments and long names. Vite takes it for a file and leaves it as it is. */
function smallPageScript(): Plugin {
  return {
    name: "small-page-script",
    apply: "build",
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "asset" && file.names.includes("page.js"))
          file.source = (await transformWithEsbuild(String(file.source), "page.js", { minify: true })).code;
    },
  };
}

export default defineConfig({
  plugins: [ownServer(), unreadHandoff(), smallPageScript(), declaredDoors(), remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  server: { host: "127.0.0.1" },
  build: { assetsInlineLimit: 0, sourcemap: false },
});
