import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

/** Encrypts what must not be readable from a copy of the database: bank details, TOTP seeds, files. */
export interface SecretBox {
  /** Returns `keyId.iv.tag.text`, so that keys can rotate. */
  seal(plain: string): string;
  /** Throws when the text was altered or sealed by a key we no longer have. */
  open(sealed: string): string;
  /** A keyed fingerprint for equality look-ups (the same bank account twice) without storing the value. */
  fingerprint(plain: string): string;
}

function idOf(key: Buffer): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 8);
}

/** @param keys 32-byte keys, the current one first, then those still needed to read old rows. */
export function secretBox(keys: readonly Buffer[]): SecretBox {
  const current = keys[0];
  if (!current || keys.some((key) => key.length !== 32)) throw new Error("a secret box needs keys of 32 bytes");
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal(plain) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", current, iv);
      const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return [idOf(current), iv, cipher.getAuthTag(), text]
        .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
        .join(".");
    },
    open(sealed) {
      const [keyId = "", iv = "", tag = "", text = ""] = sealed.split(".");
      const key = byId.get(keyId);
      if (!key) throw new Error(`no key ${keyId} to open this secret`);
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(iv, "base64url"));
      decipher.setAuthTag(Buffer.from(tag, "base64url"));
      return decipher.update(Buffer.from(text, "base64url"), undefined, "utf8") + decipher.final("utf8");
    },
    fingerprint(plain) {
      return createHmac("sha256", current).update(plain).digest("base64url");
    },
  };
}

/** The hash under which a token is stored. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
