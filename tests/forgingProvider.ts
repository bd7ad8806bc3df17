// SPDX-License-Identifier: EUPL-1.2
// A provider that signs whatever it is told to: for what a real one would never send. Real HTTP, real signatures.
import { createHash, randomBytes } from "node:crypto";
import http, { type IncomingMessage } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

type Key = Awaited<ReturnType<typeof generateKeyPair>> & { kid: string };
interface Code {
  nonce: string;
  challenge: string;
  used: boolean;
}

const newKey = async (): Promise<Key> => ({ ...(await generateKeyPair("RS256")), kid: randomBytes(4).toString("hex") });

/** Who asks for a token, in the form or in the header. */
function clientOf(request: IncomingMessage, given: URLSearchParams): string {
  const [, encoded = ""] = /^Basic (.*)$/.exec(request.headers.authorization ?? "") ?? [];
  return given.get("client_id") ?? decodeURIComponent(Buffer.from(encoded, "base64").toString().split(":")[0] ?? "");
}

export class ForgingProvider {
  issuer = "";
  /** What the next token says besides, or instead of, what is right. */
  claims: JWTPayload = {};
  /** How many seconds its clock is ahead of ours. */
  ahead = 0;
  /** Signs the next token otherwise. */
  sign: ((claims: JWTPayload, key: Key) => Promise<string> | string) | null = null;
  /** What it says of itself, besides. */
  metadata: Record<string, unknown> = {};
  /** Answers instead of the token endpoint. */
  tokens: ((response: http.ServerResponse) => void) | null = null;
  /** What it adds to the address it sends people back to. */
  back: Record<string, string> = {};
  /** What it was last asked to authorize. */
  asked = new URLSearchParams();
  discoveries = 0;
  readonly #codes = new Map<string, Code>();
  #key: Key | null = null;
  #server: http.Server | null = null;

  async start(port: number): Promise<void> {
    this.issuer = `http://127.0.0.1:${port}`;
    this.#key ??= await newKey();
    this.#server = http.createServer((request, response) => {
      this.#answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
    await new Promise<void>((resolve) => this.#server?.listen(port, "127.0.0.1", resolve));
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server?.closeAllConnections();
      this.#server?.close(() => resolve());
    });
  }

  async rotate(): Promise<void> {
    this.#key = await newKey();
  }

  /** As after a test: everything is right again. */
  mend(): void {
    Object.assign(this, { claims: {}, ahead: 0, sign: null, metadata: {}, tokens: null, back: {} });
  }

  async #answer(request: IncomingMessage, response: http.ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.issuer);
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") {
      this.discoveries++;
      const at = (path: string) => this.issuer + path;
      json({
        issuer: this.issuer,
        authorization_endpoint: at("/authorize"),
        token_endpoint: at("/token"),
        jwks_uri: at("/jwks"),
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        ...this.metadata,
      });
    } else if (url.pathname === "/jwks") {
      const { publicKey, kid } = this.#key as Key;
      json({ keys: [{ ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" }] });
    } else if (url.pathname === "/authorize") {
      const { searchParams } = url;
      this.asked = searchParams;
      const code = randomBytes(12).toString("base64url");
      this.#codes.set(code, {
        nonce: searchParams.get("nonce") ?? "",
        challenge: searchParams.get("code_challenge") ?? "",
        used: false,
      });
      const back = new URL(searchParams.get("redirect_uri") ?? "");
      const told = { code, state: searchParams.get("state") ?? "", ...this.back };
      for (const [name, value] of Object.entries(told)) back.searchParams.set(name, value);
      if (searchParams.get("response_mode") !== "form_post")
        return void response.writeHead(302, { Location: back.href }).end();
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify(Object.fromEntries(back.searchParams)));
    } else if (this.tokens) this.tokens(response);
    else {
      let body = "";
      for await (const part of request) body += part;
      const given = new URLSearchParams(body);
      const code = this.#codes.get(given.get("code") ?? "");
      const challenge = createHash("sha256")
        .update(given.get("code_verifier") ?? "")
        .digest("base64url");
      if (!code || code.used || code.challenge !== challenge) return void json({ error: "invalid_grant" }, 400);
      code.used = true;
      json({
        access_token: "x",
        token_type: "Bearer",
        id_token: await this.#token(code.nonce, clientOf(request, given)),
      });
    }
  }

  async #token(nonce: string, aud: string): Promise<string> {
    const now = Math.floor(Date.now() / 1000) + this.ahead;
    const right = { iss: this.issuer, aud, sub: "somebody", nonce, iat: now, nbf: now };
    const claims = JSON.parse(JSON.stringify({ ...right, exp: now + 300, ...this.claims })) as JWTPayload;
    const key = this.#key as Key;
    if (this.sign) return this.sign(claims, key);
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: key.kid }).sign(key.privateKey);
  }
}
