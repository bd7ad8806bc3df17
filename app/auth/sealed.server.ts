// What goes out of our hands and comes back: sealed with AES-256-GCM, so that nobody else can read or change it.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

export interface Seal {
  close: (text: string) => string;
  /** Null for what we did not seal for this purpose, or somebody has changed. */
  open: (sealed: string) => string | null;
}

/** @param purpose so that what is sealed for one can never be opened for another */
export function sealFor(purpose: string, secret: string): Seal {
  const key = createHash("sha256").update(`${purpose} ${secret}`).digest();
  return {
    close: (text) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce);
      return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64url");
    },
    open: (sealed) => {
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
