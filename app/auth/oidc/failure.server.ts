// SPDX-License-Identifier: EUPL-1.2
// What went wrong on the way to the provider and back, for people and for the log. The log gets codes alone: what the
// library throws holds claims, codes and tokens.
import * as client from "openid-client";
import type { Failure } from "./failure";

/** Codes of the library that say that no proper answer came. */
const noAnswer =
  /TIMEOUT|ABORT|NOT_CONFORM|NOT_JSON|PARSE_ERROR|HTTP_REQUEST|PROTOCOL_FORBIDDEN|METADATA|JSON_ATTRIBUTE/;
/** Words of a provider for its own faults, and for ours in how it is set up. */
const theirFault = /^(server_error|temporarily_unavailable|invalid_client|unauthorized_client|invalid_scope)$/;

/** What a provider's word may be: never a sentence, which may hold a name. */
const word = (text: unknown) => (/^[\w.-]{1,60}$/.test(String(text)) ? String(text) : "?");

function chainOf(error: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = [];
  for (let each = error; each && typeof each === "object" && chain.length < 6; )
    each = chain[chain.push(each as Record<string, unknown>) - 1]?.cause;
  return chain;
}

/** For the log: the library's code, the provider's word, the name of the claim. Never a value. */
export function causeOf(error: unknown): string {
  const chain = chainOf(error);
  const found = chain.flatMap((each) => [
    each.code,
    each instanceof client.ResponseBodyError || each instanceof client.AuthorizationResponseError ? each.error : null,
    each.claim,
    each.attribute,
  ]);
  const named = [...new Set(found.filter((each) => typeof each === "string").map(word))].join(" ");
  return named || word((error as Error | null)?.constructor?.name);
}

/** What the person is told. */
export function failureOf(error: unknown): Failure {
  if (error instanceof client.AuthorizationResponseError) return theirFault.test(error.error) ? "down" : "refused";
  if (error instanceof client.ResponseBodyError) return theirFault.test(error.error) ? "down" : "again";
  const codes = chainOf(error).map(({ code }) => String(code ?? ""));
  const ofLibrary = codes.find((code) => code.startsWith("OAUTH_"));
  if (ofLibrary && !noAnswer.test(ofLibrary)) return "again";
  return "down";
}
