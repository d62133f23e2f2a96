import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { openAnotherArea } from "../../../test/support/another-area.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { systemActor } from "../acting.ts";
import { sealArea } from "../audit/seal.ts";
import { inWork } from "../commands/run.ts";
import { makeLink } from "../links/link.ts";
import { newId } from "../values/index.ts";

const world = await makeWorld();
const other = await openAnotherArea(world);

for (const areaId of [world.areaId, other])
  await inWork(world.app.ground, systemActor("test", [areaId]), async (work) => {
    const expiresAt = new Date(work.now.getTime() + 60_000);
    await makeLink(work, { areaId, purpose: "test", subjectKind: "test", subjectId: newId(), expiresAt });
    await work.record({ event: "case.viewed", areaId, subjectKind: "case", subjectId: "1" });
  });
await inWork(world.app.workerGround, systemActor("test", [world.areaId]), ({ tx, now }) =>
  sealArea(tx, world.areaId, now),
);

/** One transaction of a role, inside these areas; undefined: nobody said which. */
async function as<T>(url: string, areaIds: string[] | undefined, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("begin");
    if (areaIds) await client.query("select set_config('app.area_ids', $1, true)", [areaIds.join(",")]);
    return await act(client);
  } finally {
    await client.end();
  }
}

const count = (table: string) => async (client: pg.Client) =>
  Number((await client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count);

const refused = (sql: string, message: RegExp) =>
  assert.rejects(
    as(world.database.appUrl, [world.areaId], (client) => client.query(sql)),
    message,
  );

test("an area sees its own rows and none of another", async () => {
  const url = world.database.appUrl;
  assert.equal(await as(url, [world.areaId], count("platform.link")), 1);
  assert.equal(await as(url, [other], count("platform.link")), 1);
  assert.equal(await as(url, [world.areaId, other], count("platform.link")), 2);
  const seen = await as(url, [world.areaId], (client) =>
    client.query<{ area_id: string }>("select distinct area_id from platform.audit_entry"),
  );
  assert.deepEqual(seen.rows, [{ area_id: world.areaId }]);
});

test("when nobody said which area, or said nothing, every tenant table reads empty", async () => {
  const { rows } = await as(world.database.adminUrl, undefined, (client) =>
    client.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and c.relrowsecurity and has_table_privilege('linkway_app', c.oid, 'select') order by 1`,
    ),
  );
  assert.ok(rows.length > 30, `only ${rows.length} tables`);
  for (const { name } of rows)
    for (const said of [undefined, []])
      assert.equal(await as(world.database.appUrl, said, count(name)), 0, `${name} shows rows to nobody`);
});

test("a setting of one transaction does not stay on the pooled connection for the next", async () => {
  const client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
  await client.query("begin");
  await client.query("select set_config('app.area_ids', $1, true)", [world.areaId]);
  assert.equal(await count("platform.link")(client), 1);
  await client.query("commit");
  assert.equal(await count("platform.link")(client), 0);
  await client.end();
});

test("nothing can be written into another area, nor moved there", async () => {
  await refused(`update platform.link set area_id = '${other}'`, /row-level security/);
  await refused(
    `insert into platform.audit_entry (id, area_id, at, actor_kind, actor_id, event, subject_kind, subject_id)
     values (gen_random_uuid(), '${other}', clock_timestamp(), 'system', 'x', 'x', 'x', 'x')`,
    /row-level security/,
  );
  const touched = await as(world.database.appUrl, [world.areaId], (client) =>
    client.query(`update platform.link set purpose = 'mine' where area_id = '${other}'`),
  );
  assert.equal(touched.rowCount, 0);
});

test("the application cannot change or delete audit, seals or the ledger, nor read the outbox", async () => {
  for (const table of ["platform.audit_entry", "platform.audit_seal", "ledger.entry", "ledger.line"])
    for (const verb of [`delete from ${table}`, `truncate ${table}`, `update ${table} set area_id = area_id`])
      await refused(verb, /permission denied/);
  await refused("update ledger.balance set balance_pence = 0", /permission denied/);
  await refused("insert into platform.audit_seal select * from platform.audit_seal", /permission denied/);
  await refused("select * from platform.outbox", /permission denied/);
});

test("the application cannot delete a row of any tenant table, become another role, or switch its walls off", async () => {
  await refused("delete from platform.link", /permission denied/);
  await refused("set role linkway_owner", /permission denied/);
  await refused("alter table platform.link disable row level security", /must be owner/);
  await refused("drop policy area on platform.link", /must be owner/);
  await refused("create table platform.mine (id int)", /permission denied/);
  await refused("select * from pgboss.job", /permission denied/);
});

test("the worker cannot change the audit or take a seal back either", async () => {
  for (const sql of ["update platform.audit_entry set event = 'x'", "delete from platform.audit_seal"])
    await assert.rejects(
      as(world.database.workerUrl, [world.areaId], (client) => client.query(sql)),
      /permission denied/,
    );
});
