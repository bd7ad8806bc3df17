import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

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

export default defineConfig({
  plugins: [ownServer(), remix(remixConfig)],
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  server: { host: "127.0.0.1" },
  build: { assetsInlineLimit: 0, sourcemap: false },
});
