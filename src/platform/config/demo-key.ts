import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The key of a demonstration: 32 bytes, made once and kept beside its data, readable by its owner only. A real
 * installation gives `LINKWAY_KEY` instead, so that the key does not lie beside what it protects.
 * @param folder the folder the data is in (`EmbeddedPostgres.folder`)
 */
export function demoKey(folder: string): Buffer {
  const file = path.join(folder, "linkway-key");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600 });
  }
  const key = Buffer.from(readFileSync(file, "utf8").trim(), "base64");
  if (key.length !== 32) throw new Error(`${file} does not hold a key of 32 bytes`);
  return key;
}
