// SPDX-License-Identifier: EUPL-1.2
// The HTTP server: what is true of every request before Remix sees it. It never knows the business.
import "~/auth/context";
import { randomUUID } from "node:crypto";
import type { AppLoadContext, ServerBuild } from "@remix-run/server-runtime";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import { admits } from "~/auth/door.server";
import { isWayIn, writeWayIn } from "~/auth/forgotten.server";
import { forgetForm, keepForm, mayKeep } from "~/auth/kept.server";
import { isOwnNavigation } from "~/auth/leave";
import { networkOf } from "~/auth/network";
import { callbackAddress, callbackPath } from "~/auth/oidc/begin.server";
import { noteRefused } from "~/auth/refused.server";
import { ordinaryForm, routeFinder } from "~/auth/routes.server";
import { clearedCookie, cookieIn, lastPersonOf, tokenIn } from "~/auth/session.server";
import { noteUse } from "~/auth/used.server";
import { whoIsThere } from "~/auth/who.server";
import { BrokenCourses, loadCatalogue, NotCompiled } from "~/content/catalogue.server";
import { sameName } from "~/lib/assets.server";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { ownPath, pageOf } from "~/lib/http.server";
import { checkInstallation, checkWritable, NotOurDatabase } from "~/lib/installation.server";
import { log } from "~/lib/log.server";
import { now as clock } from "~/lib/now.server";
import { refuse, refusing, unreadable } from "~/lib/refusing.server";
import { NoPage, noRoute, remixHandler } from "~/lib/remix.server";
import { isFromElsewhere, reportsTo, securityHeaders } from "~/lib/safety";
import { stopWhenAsked } from "~/lib/stopping.server";
import { troubleIn } from "~/lib/trouble";
import { refuseUnreadable } from "~/lib/unreadable.server";
import { takeReport } from "~/lib/violations.server";
import type { Write } from "~/mail/letter";
import { sendEveryMinute } from "~/mail/sending.server";
import { workDaily } from "~/privacy/daily.server";
import { defaultNeutralSite } from "~/settings/municipality";
import { writeReminder } from "~/training/letter.server";
import { againOf } from "~/ui/again";
import pageScript from "~/ui/page.js?url";
import styles from "~/ui/styles.css?url";
import { withoutRoutes } from "~/ui/withoutRoutes";

const build = (await import("virtual:remix/server-build")) as unknown as ServerBuild;
const findRoute = routeFinder(build);
const remix = remixHandler(build, import.meta.env.MODE);

/** Reads an ordinary form as the text it is. */
const formBody = express.text({ type: "application/x-www-form-urlencoded", limit: ordinaryForm });
const textOf = ({ body }: Request) => (typeof body === "string" ? body : "");

export const app = express();
app.disable("x-powered-by");
app.disable("etag");
// Remix reads the query itself.
app.set("query parser", false);
app.set("trust proxy", environment.trustProxy);

app.use((request, response, next) => {
  const nonce = randomUUID();
  response.locals.nonce = nonce;
  // The log's own: whoever reads the log has nobody's nonce, and whoever reads a page has no line of the log.
  response.locals.id = randomUUID();
  response.set(securityHeaders(nonce, import.meta.env.PROD, environment.origin));
  if (import.meta.env.PROD) logAnswer(request, response);
  next();
});
app.use(
  "/assets",
  compression(),
  express.static("build/client/assets", { immutable: true, maxAge: "1y", index: false }),
);
app.use(sameName([styles, pageScript]));
for (const name of ["favicon.svg", "robots.txt", "manifest.webmanifest"])
  app.get(`/${name}`, (_request, response) => response.sendFile(name, { root: "public", maxAge: "1d" }));

// The one form that comes from elsewhere. It does nothing but become an address.
if (environment.provider?.responseMode === "form_post")
  app.post(callbackPath, formBody, (request, response) => {
    response.set("Cache-Control", "no-store").redirect(303, callbackAddress(textOf(request)));
  });

app.use((request, response, next) => {
  response.set("Cache-Control", "no-store");
  // A browser tells by itself, and shows less of where it comes from than a form.
  if (request.method === "POST" && request.path === reportsTo && !isFromElsewhere(request.headers, environment.origin))
    return takeReport(request, response, networkOf(request.ip ?? ""), (pathname) => findRoute(pathname)?.id).catch(
      next,
    );
  next();
});
// Only a route that takes files takes more than an ordinary form.
app.use(refusing((pathname) => findRoute(pathname)?.most ?? ordinaryForm));

app.all("*", (request, response, next) => {
  answer(request, response).catch(next);
});

/** No address of ours has a backslash, and Remix cannot write one that has. */
const strange = /\\|%5c/i;

/** Finds out who is there, opens or closes the route's door, and lets Remix answer. */
async function answer(request: Request, response: Response) {
  const now = clock();
  const given = tokenIn(request.headers.cookie);
  const route = findRoute(request.path);
  response.locals.route = route?.id;
  const who = await whoIsThere(given, now);
  const renewed = who && (await noteUse(who, request.headers, now));
  if (renewed) response.append("Set-Cookie", renewed.cookie);
  const token = renewed?.token ?? given;
  const admitted = admits(route?.door ?? "open", who, environment.demo);
  if (admitted === "signIn") return signInFirst(request, response, token, now);
  // Remix reads the original address. It answers as for a page that does not exist.
  const closed = !route || admitted === "no" || strange.test(request.path);
  if (closed) request.originalUrl = "/not-found";
  // A kept form that is sent again has done its service; what a page saves by itself meanwhile is not that form.
  if (who && request.method === "POST" && request.accepts("html") && cookieIn(request.headers.cookie, "kept"))
    response.append("Set-Cookie", forgetForm);
  const context: AppLoadContext = {
    nonce: response.locals.nonce,
    id: response.locals.id,
    now,
    who,
    token,
    address: request.ip ?? "",
    isVisit: !/prefetch|prerender/.test(String(request.headers["sec-purpose"] ?? request.headers.purpose ?? "")),
    failure: null,
    sent: null,
    page: null,
  };
  response.locals.context = context;
  await remix(closed ? noRoute : route.id, request, response, context);
  if (who && request.method === "POST" && response.statusCode === 404)
    await noteRefused(who.actor.personId, route?.id ?? noRoute, now);
}

/**
 * A page asks to sign in and comes back; a form is kept over the sign-in, so that nothing is lost. No cookie holds a file:
 * its page comes back, and the sign-in says that the file has to be chosen again.
 */
async function signInFirst(request: Request, response: Response, token: string | null, now: Date) {
  const andBack = `/login?to=${encodeURIComponent(pageOf(request.originalUrl))}`;
  if (request.method === "GET" || request.method === "HEAD") return response.redirect(303, andBack);
  if (request.is("multipart/form-data")) return response.redirect(303, `${andBack}&lost=file`);
  const body = await bodyOf(request, response);
  // What a page saves by itself asks for no page: kept, it would take the place of the form that somebody sent.
  const kept =
    request.accepts("html") && mayKeep(token, request.headers.cookie)
      ? keepForm(ownPath(request.originalUrl), body, await lastPersonOf(token), now)
      : null;
  if (kept) response.append("Set-Cookie", kept);
  response.redirect(303, kept ? "/login?to=%2Fkept" : "/login");
}

/** An ordinary form as it came; empty for everything else, and for one that has been read already. */
function bodyOf(request: Request, response: Response): Promise<string> {
  return new Promise((resolve) => {
    formBody(request, response, () => resolve(textOf(request)));
  });
}

/** One line a request: the route and never the address, which may hold a code; nothing at all for leaving quickly. */
function logAnswer(request: Request, response: Response) {
  const started = performance.now();
  response.on("finish", () => {
    const { route } = response.locals;
    if (route === "routes/leave") return;
    const ms = Math.round(performance.now() - started);
    log.info({ id: response.locals.id, method: request.method, route, status: response.statusCode, ms }, "answered");
  });
}

app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
  // Express itself refuses an address that cannot be decoded and a part of a file that is not there.
  const { status = 500 } = error as { status?: number };
  if (status >= 400 && status < 500 && !response.headersSent) return refuse(response, status, unreadable);
  // The way out stays open whatever is broken.
  const isLeaving = response.locals.route === "routes/leave" && !response.headersSent;
  if (isLeaving && isOwnNavigation({ get: (name) => request.get(name) ?? null }))
    return response.append("Set-Cookie", clearedCookie()).redirect(303, defaultNeutralSite);
  if (!(error instanceof NoPage))
    log.error(
      {
        id: response.locals.id,
        failure: troubleIn(error),
        error: error instanceof Error ? error.stack : String(error),
      },
      "a request failed",
    );
  if (response.headersSent) return next(error);
  const { context } = response.locals as { context?: AppLoadContext };
  Promise.resolve(context?.sent ?? bodyOf(request, response)).then((body) => {
    const again = body ? againOf(`http://localhost${request.originalUrl}`, body) : null;
    response.status(503).set("Retry-After", "30").type("html").send(withoutRoutes(styles, again));
  });
});

async function start() {
  loadCatalogue();
  await checkInstallation();
  await checkWritable();
  let stopSending = async () => {};
  const server = app.listen(environment.port, environment.host, () => {
    // After the first day's work, which writes what is to be sent.
    workDaily(clock).then(() => {
      stopSending = sendEveryMinute(writeMail, clock);
    });
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : environment.port;
    console.log(
      `Rätt fråga ${environment.demo ? `(${["demo", environment.demoDay].filter(Boolean).join(", ")}) ` : ""}is on http://${environment.host === "127.0.0.1" ? "localhost" : environment.host}:${port}`,
    );
  });
  // Longer than a proxy or a browser keeps an idle connection: whoever closes first must not be the one that is being
  // written to, or a form is lost on the way.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  refuseUnreadable(server);
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE")
      stop(`Port ${environment.port} is in use. Stop what uses it, or choose another: PORT=3001 npm start`);
    stop(`The server cannot listen on ${environment.host}:${environment.port} (${error.message}).`);
  });
  stopWhenAsked(server, 10_000, () => stopSending().then(() => db.$disconnect()));
}

/** What a mail says, by what it is about. */
const writeMail: Write = (mail, now) => (isWayIn(mail) ? writeWayIn(mail, now) : writeReminder(mail, now));

/** One human sentence and an exit code, never a stack trace. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (import.meta.env.PROD)
  start().catch((error: unknown) => {
    if (error instanceof BrokenCourses) stop(`${error.message}\nThe server does not start with broken courses.`);
    if (error instanceof NotOurDatabase || error instanceof NotCompiled) stop(error.message);
    stop(`The server cannot start (${error instanceof Error ? error.message.split("\n").at(-1) : error}).`);
  });
