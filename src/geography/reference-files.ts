import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

export type Row = Record<string, string>;

/** The committed reference tables: what they are and whom to thank stands in docs/reference-data.md. */
export const referenceFolder = fileURLToPath(new URL("../../reference/", import.meta.url));

/** The bytes of every file of a folder, by name, in the order of the names. */
export function readFolder(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
}

/** One checksum for all files and the version of the loader: the same files loaded differently are another edition. */
export function checksumOf(files: Map<string, Buffer>, loaderVersion: number): string {
  const hash = createHash("sha256").update(String(loaderVersion));
  for (const [name, bytes] of files) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  return hash.digest("hex");
}

/** The text of a file, unpacked when its name ends in .gz. */
export function textOf(files: Map<string, Buffer>, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The reference folder has no ${name}`);
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** The rows of a tab-separated table with a header line. */
export function parseTable(text: string): Row[] {
  const [header = [], ...lines] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  return lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])));
}
