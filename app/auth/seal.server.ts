// SPDX-License-Identifier: EUPL-1.2
// Text that somebody else carries or keeps for us and can neither read nor change (AES-256-GCM).
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/**
 * @param purpose what it is for: what is sealed for one thing cannot be given back as another
 * @param secret who knows it can read it
 */
export function sealer(purpose: string, secret: string) {
  const key = createHash("sha256").update(`${purpose} ${secret}`).digest();
  return {
    seal(text: string): string {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64url");
    },
    /** Null for what was not sealed so, or was changed. */
    open(sealed: string): string | null {
      const bytes = Buffer.from(sealed, "base64url");
      if (bytes.length < 28) return null;
      try {
        const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
        decipher.setAuthTag(bytes.subarray(-16));
        return decipher.update(bytes.subarray(12, -16)).toString() + decipher.final().toString();
      } catch {
        return null;
      }
    },
  };
}
