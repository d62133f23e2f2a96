import type pg from "pg";
import type { ModuleManifest } from "../../src/platform/module.ts";

/** Holds ids only and must outlive everyone: erasing a person leaves it. */
const neverTouched = new Set(["platform.audit_entry"]);

/** Tables of a database that refer to a person and that no module gathers, merges and erases. */
export async function orphanedPersonTables(client: pg.Client, manifests: readonly ModuleManifest[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct n.nspname || '.' || c.relname as name from pg_class c
      join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
      where c.relkind = 'r' and (a.attname = 'person_id' or (n.nspname, c.relname) = ('people', 'person')) order by 1`,
  );
  const cared = new Set(manifests.flatMap((manifest) => manifest.person?.tables ?? []));
  return rows.map((row) => row.name).filter((name) => !cared.has(name) && !neverTouched.has(name));
}
