// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from "node:crypto";

/** SHA-256 as 64 hexadecimal characters. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** An unguessable id of 128 bits that is safe in an address. */
export function randomId(): string {
  return randomBytes(16).toString("base64url");
}
