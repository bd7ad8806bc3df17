// SPDX-License-Identifier: EUPL-1.2
// The municipality's sign-in provider (OpenID Connect): what it says of itself, asked for when somebody is to sign in and
// not before. A provider that is down never keeps this server from starting. It never knows who signs in.
import * as client from "openid-client";
import { log } from "~/lib/log.server";
import { isPrivate, type ProviderSettings } from "~/lib/providerSettings";
import { boundedFetch } from "./bounded.server";
import { causeOf } from "./failure.server";

/** Asked anew after an hour, while what it said before goes on to be used, for a day at most. Milliseconds. */
const fresh = 60 * 60 * 1000;
const longest = 24 * fresh;
/** Seconds that one question to it may take. */
const patience = 8;

/** What answers is not the provider that is set, or not a whole one. */
class NotTheProvider extends Error {
  constructor(readonly code: "ISSUER" | "METADATA") {
    super(code);
  }
}

interface Known {
  metadata: client.ServerMetadata;
  at: number;
}

let known: Known | null = null;
let asking: Promise<Known> | null = null;

/**
 * The provider as it is to be asked now. Made anew for each sign-in, so that its keys are fetched each time: a key that it
 * has taken back counts no longer, and a new one at once.
 * @throws what `failureOf` explains, where the provider cannot be reached or is not the one that is set
 */
export async function providerOf(settings: ProviderSettings, now: Date): Promise<client.Configuration> {
  const age = known ? now.getTime() - known.at : longest;
  if (age >= fresh || age < 0) {
    asking ??= discover(settings, now).finally(() => {
      asking = null;
    });
    asking.catch((error: unknown) => log.warn({ cause: causeOf(error) }, "the sign-in provider does not answer"));
  }
  const { metadata } = known && age < longest ? known : await (asking as Promise<Known>);
  return configured(metadata, settings);
}

async function discover(settings: ProviderSettings, now: Date): Promise<Known> {
  const found = await client.discovery(new URL(settings.issuer), settings.clientId, undefined, client.None(), {
    [client.customFetch]: boundedFetch,
    timeout: patience,
    execute: execute(settings),
  });
  const metadata = found.serverMetadata();
  const { issuer, authorization_endpoint, token_endpoint, jwks_uri, end_session_endpoint } = metadata;
  // The library lets Entra ID name another issuer than the one that is set.
  if (new URL(issuer).href !== new URL(settings.issuer).href) throw new NotTheProvider("ISSUER");
  for (const address of [authorization_endpoint, token_endpoint, jwks_uri, end_session_endpoint ?? settings.issuer])
    if (!address || !isPrivate(address)) throw new NotTheProvider("METADATA");
  known = { metadata, at: now.getTime() };
  return known;
}

function configured(metadata: client.ServerMetadata, settings: ProviderSettings): client.Configuration {
  const ways = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const own = { client_secret: settings.clientSecret, [client.clockTolerance]: settings.clockTolerance };
  const way = ways.includes("client_secret_post") ? client.ClientSecretPost() : client.ClientSecretBasic();
  const provider = new client.Configuration(metadata, settings.clientId, own, way);
  provider[client.customFetch] = boundedFetch;
  provider.timeout = patience;
  for (const each of execute(settings)) each(provider);
  // The signature, too, and not only that the token came from the provider's own address.
  client.enableNonRepudiationChecks(provider);
  return provider;
}

const execute = ({ issuer }: ProviderSettings) => (issuer.startsWith("http:") ? [client.allowInsecureRequests] : []);
