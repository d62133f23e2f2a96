import assert from "node:assert/strict";
import { after, test } from "node:test";
import pg from "pg";
import { loadManifests } from "../../src/app/manifests.ts";
import { makeDatabase } from "../support/database.ts";
import { orphanedPersonTables } from "./person-tables.ts";

const manifests = await loadManifests();
const database = await makeDatabase();
const client = new pg.Client({ connectionString: database.adminUrl });
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});

test("every table that refers to a person is gathered, merged and erased by a module", async () => {
  assert.deepEqual(await orphanedPersonTables(client, manifests), []);
});

test("a table that refers to a person and is cared for by nobody is found", async () => {
  await client.query("begin");
  await client.query("create table plans.diary (area_id uuid, person_id uuid)");
  const orphans = await orphanedPersonTables(client, manifests);
  await client.query("rollback");
  assert.equal(orphans.includes("plans.diary"), true);
});
