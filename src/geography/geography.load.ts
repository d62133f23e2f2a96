import pg from "pg";
import { checksumOf, parseTable, readFolder, referenceFolder, textOf } from "./reference-files.ts";
import { dropMissing, putRows } from "./reference-rows.ts";
import { referenceTables } from "./reference-tables.ts";

/** Raise when the same files are to be written differently, so that installed databases load them again. */
const loaderVersion = 1;

/** Any fixed number: two processes that start together must not load at once. */
const loadLock = 4_305_201;

/** What a load did: rows read by table; nothing when the database already held this edition. */
export type Loaded = { loaded: boolean; rows: Record<string, number> };

/**
 * Brings the geography tables to the edition of the reference folder, in one transaction. Costs one query when they are
 * there already. Rows of the edition before that are gone get an end date where other records may point to them.
 * @param ownerDb a connection of the owner role; a client must not be inside a transaction.
 * @throws when the folder lacks a file or a table does not fit; the tables then stay as they were.
 */
export async function loadReferenceData(ownerDb: pg.Pool | pg.ClientBase, folder = referenceFolder): Promise<Loaded> {
  if (!(ownerDb instanceof pg.Pool)) return load(ownerDb, folder);
  const client = await ownerDb.connect();
  try {
    return await load(client, folder);
  } finally {
    client.release();
  }
}

async function load(client: pg.ClientBase, folder: string): Promise<Loaded> {
  const files = readFolder(folder);
  const checksum = checksumOf(files, loaderVersion);
  if (await isLoaded(client, checksum)) return { loaded: false, rows: {} };
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [loadLock]);
    const rows = (await isLoaded(client, checksum)) ? undefined : await writeTables(client, files, checksum);
    await client.query("commit");
    return { loaded: rows !== undefined, rows: rows ?? {} };
  } catch (failure) {
    await client.query("rollback");
    throw failure;
  }
}

async function isLoaded(client: pg.ClientBase, checksum: string): Promise<boolean> {
  const newest = await client.query("select checksum from geography.loaded order by loaded_at desc limit 1");
  return newest.rows[0]?.checksum === checksum;
}

async function writeTables(client: pg.ClientBase, files: Map<string, Buffer>, checksum: string) {
  const text = (file: string) => textOf(files, file);
  const editions = new Map(parseTable(text("editions.tsv")).map((edition) => [edition["file"], edition]));
  const counts: Record<string, number> = {};
  for (const table of referenceTables) {
    const edition = editions.get(table.file);
    const since = edition?.["codes_valid_from"] ?? "";
    const rows = table.read(text(table.file), text).map((row) => ({ valid_from: since, ...row }));
    await putRows(client, table, rows);
    await dropMissing(client, table, rows, edition?.["as_of"] ?? "");
    counts[table.table] = rows.length;
  }
  await client.query(
    `insert into geography.loaded (checksum) values ($1)
     on conflict (checksum) do update set loaded_at = clock_timestamp()`,
    [checksum],
  );
  await client.query(`analyze ${referenceTables.map(({ table }) => `geography.${table}`).join(", ")}`);
  return counts;
}
