import { createHash } from "node:crypto";

/** "linkway.css" and its text become "linkway.<hash>.css", so that a browser may keep the file for ever. */
export function hashed(name, text) {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 10);
  return name.replace(/\.(\w+)$/, `.${hash}.$1`);
}
