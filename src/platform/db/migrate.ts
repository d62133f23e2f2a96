import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { ground, modules, outerRing } from "../../modules.mjs";

/** One migration file. `name` is "people/0001_people.sql". */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const source = new URL("../../", import.meta.url).pathname;

/** All migrations, in the order of the modules and then of their numbers. */
export async function listMigrations(root = source): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const module of [...ground, ...modules, ...outerRing]) {
    const folder = join(root, module, "migrations");
    const files = await readdir(folder).catch(() => [] as string[]);
    for (const file of files.filter((name) => name.endsWith(".sql")).sort()) {
      const sql = await readFile(join(folder, file), "utf8");
      found.push({ name: `${module}/${file}`, sql, checksum: createHash("sha256").update(sql).digest("hex") });
    }
  }
  return found;
}

/**
 * Brings a database up to date as its owner: forward only, each file in a transaction of its own, one migrator at a
 * time. Throws when a file that was applied has changed since.
 */
export async function migrate(ownerUrl: string, onApplied: (name: string) => void = () => undefined): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('linkway.migrate'))");
    await client.query("create schema if not exists platform");
    await client.query(`create table if not exists platform.migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default clock_timestamp())`);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      "select name, checksum from platform.migration",
    );
    const applied = new Map(rows.map((row) => [row.name, row.checksum]));
    let count = 0;
    for (const migration of await listMigrations()) {
      const before = applied.get(migration.name);
      if (before === migration.checksum) continue;
      if (before !== undefined) throw new Error(`migration ${migration.name} was changed after it was applied`);
      await apply(client, migration);
      onApplied(migration.name);
      count += 1;
    }
    return count;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into platform.migration (name, checksum) values ($1, $2)", [
      migration.name,
      migration.checksum,
    ]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
  }
}
