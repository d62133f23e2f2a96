import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

const referenceFolder = fileURLToPath(new URL("../../reference/", import.meta.url));

export type Row = Record<string, string>;

/** Reads one comma-separated source file with a header line into rows of text. */
export function readSource(folder: string, file: string): Row[] {
  return parse<Row>(readFileSync(join(folder, file)), { columns: true, bom: true });
}

/** A value that must be there: a source that lacks it is not the source the script was written for. */
export function need(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`column ${column} is missing`);
  return value.trim();
}

/** One of our own small tables beside this script, as a map from one column to another. */
export function namesFrom(file: string, key: string, name: string): Map<string, string> {
  return new Map(readSource(import.meta.dirname, file).map((row) => [need(row, key), need(row, name)]));
}

/**
 * Writes a reference table: tab-separated, a header line, sorted by its first column in code-point order, so that the
 * same source gives the same bytes and a new edition a readable difference.
 */
export function writeTable(name: string, header: string[], rows: (string | number)[][]): void {
  const lines = rows.map((row) => row.map(String)).toSorted((a, b) => byCodePoint(a[0] ?? "", b[0] ?? ""));
  const bad = lines.find((row) => row.length !== header.length || row.some((cell) => /[\t\n]/.test(cell)));
  if (bad) throw new Error(`${name}: a row does not fit its header: ${bad.join(" | ")}`);
  writeFileSync(join(referenceFolder, name), `${[header, ...lines].map((row) => row.join("\t")).join("\n")}\n`);
  console.log(`${name}: ${lines.length} rows`);
}

/** Writes a compressed reference file; gzip of node holds no time and no name, so it is the same bytes every time. */
export function writeCompressed(name: string, text: string): void {
  const bytes = gzipSync(text, { level: 9 });
  writeFileSync(join(referenceFolder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}

export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A coordinate to so many decimals, without trailing noughts. */
export const rounded = (degrees: string, decimals: number) => String(Number(Number(degrees).toFixed(decimals)));
