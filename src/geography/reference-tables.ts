import { areaTables } from "./area-tables.ts";
import type { Row } from "./reference-files.ts";
import { signPostTables } from "./sign-post-tables.ts";

/** How one reference file becomes the rows of one table. */
export type ReferenceTable = {
  table: string;
  file: string;
  key: string[];
  /** Columns to write, with their PostgreSQL types; an empty cell becomes null. */
  columns: Record<string, string>;
  /** What happens to rows that a new edition no longer has: an end date, removal, or nothing. */
  missing: "retire" | "remove" | "keep";
  /** Reads the text of the file; `other` gives the text of another file where the rows need it. */
  read: (text: string, other: (file: string) => string) => Row[];
};

/** Every table of the schema, those first that others refer to. */
export const referenceTables: ReferenceTable[] = [...areaTables, ...signPostTables];
