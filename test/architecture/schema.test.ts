import assert from "node:assert/strict";
import { after, test } from "node:test";
import pg from "pg";
import { makeDatabase } from "../support/database.ts";
import { schemaChecks } from "./schema-checks.ts";

const database = await makeDatabase();
const client = new pg.Client({ connectionString: database.adminUrl });
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});

/** What breaks each check; done in a transaction that is rolled back. */
const planted: Record<keyof typeof schemaChecks, string> = {
  "foreign keys point only upward in the list of modules":
    "alter table access.account add column favourite uuid references directory.activity (id)",
  "nothing cascades":
    "alter table directory.schedule add column twin uuid references directory.schedule (id) on delete cascade",
  "every tenant table has row-level security": "create table people.secret (area_id uuid not null, id uuid)",
  "primary, unique and foreign keys of tenant tables carry the area":
    "create table people.nickname (area_id uuid not null, id uuid primary key)",
  "every table and column is described": "alter table people.person add column nickname text",
  "the app and the worker own nothing and cannot bypass row-level security":
    "alter table people.person owner to linkway_app",
  "nobody but the owner may change or delete audit, seals and the ledger": "grant update on ledger.line to linkway_app",
};

for (const [name, check] of Object.entries(schemaChecks)) {
  test(`in the database, ${name}`, async () => {
    assert.deepEqual(await check(client), []);
  });

  test(`a planted violation is found: ${name}`, async () => {
    await client.query("begin");
    await client.query(planted[name] ?? assert.fail(`nothing is planted for ${name}`));
    const problems = await check(client);
    await client.query("rollback");
    assert.equal(problems.length > 0, true);
  });
}
