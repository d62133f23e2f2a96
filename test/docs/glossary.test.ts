import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import pg from "pg";
import { ground, modules, outerRing } from "../../src/modules.mjs";
import { makeDatabase } from "../support/database.ts";

const database = await makeDatabase();
after(() => database.drop());

const page = readFileSync("docs/glossary.md", "utf8");
const schemas = [...ground, ...modules, ...outerRing];
const named = [...page.matchAll(/`([a-z]+)\.([a-z0-9_]+)`/g)]
  .filter(([, schema]) => schemas.includes(schema ?? ""))
  .map(([, schema, table]) => `${schema}.${table}`);

async function tablesOfTheDatabase(): Promise<string[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind = 'r' and n.nspname = any ($1) order by 1`,
      [schemas],
    );
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}

test("the glossary names every table of the database once, and none that is not there", async () => {
  assert.deepEqual([...named].sort(), await tablesOfTheDatabase());
});

test("every term of the glossary has a meaning", () => {
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gm)].map(([, term, meaning]) => [term, meaning?.trim()]);
  assert.ok(rows.length > named.length / 2);
  for (const [term, meaning] of rows) assert.ok(meaning, `${term} has no meaning`);
});
