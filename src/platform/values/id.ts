import { randomBytes } from "node:crypto";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let lastMs = 0;
let counter = 0;

/** Within one millisecond 0 to 4095, counted from somewhere in the lower half; beyond that any. */
function nextInMs(ms: number, random: number): number {
  counter = ms === lastMs && counter < 0xfff ? counter + 1 : random & 0x7ff;
  lastMs = ms;
  return counter;
}

/**
 * A new key, made in the application: a UUID of version 7 (RFC 9562), so that new rows sit together in an index and
 * what one process made later sorts later, also within a millisecond. It is a name, not a secret: what must not be
 * guessed is a token.
 */
export function newId(at: Date = new Date()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes.writeUInt16BE(0x7000 | nextInMs(at.getTime(), bytes.readUInt16BE(6)), 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Whether text from a URL or form can be an id at all; asked before it reaches the database. */
export function isId(text: unknown): text is string {
  return typeof text === "string" && uuid.test(text);
}

/** A secret for links and cookies: 32 random bytes in URL-safe letters. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
