// SPDX-License-Identifier: EUPL-1.2
// A real OpenID provider on this machine, whose sign-in page lets one choose who one is.
import http from "node:http";
import { Provider } from "oidc-provider";
import { freePort } from "./signInBrowser";

export interface RealProvider {
  issuer: string;
  /** What it says of each account. */
  accounts: Record<string, Record<string, string>>;
  /** How often it has asked somebody who they are. */
  asked: () => number;
  close: () => Promise<void>;
}

export const client = { OIDC_CLIENT_ID: "larportalen", OIDC_CLIENT_SECRET: "a secret of the client's, long enough" };

/** @param origin the app's */
export async function startProvider(
  origin: string,
  accounts: Record<string, Record<string, string>>,
): Promise<RealProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.OIDC_CLIENT_ID,
        client_secret: client.OIDC_CLIENT_SECRET,
        redirect_uris: [`${origin}/login/oidc/callback`],
        post_logout_redirect_uris: [`${origin}/login`],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    claims: { openid: ["sub"], profile: ["name", "employee_number"] },
    // As Entra ID and AD FS do: what is said of somebody is in the ID token.
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = `<!doctype html><title>Out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Logga ut</button>`;
        },
      },
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    cookies: { keys: ["only for tests"] },
    findAccount: async (_ctx, id) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts[id] }) }),
  });
  let asked = 0;
  const answer = provider.callback();
  const server = http.createServer(async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    if (request.method === "GET") {
      asked++;
      const choices = Object.keys(accounts).map((id) => `<button name="account" value="${id}">${id}</button>`);
      response.setHeader("Content-Type", "text/html");
      return response.end(`<!doctype html><title>In</title><form method="post">${choices.join(" ")}</form>`);
    }
    let body = "";
    for await (const part of request) body += part;
    const accountId = new URLSearchParams(body).get("account") ?? "";
    if (accountId === "")
      return provider.interactionFinished(request, response, { error: "access_denied", error_description: "Nej" });
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
    grant.addOIDCScope("openid profile");
    const consent = { grantId: await grant.save() };
    await provider.interactionFinished(request, response, { login: { accountId }, consent });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    issuer,
    accounts,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
