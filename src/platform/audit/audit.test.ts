import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import pg from "pg";
import { makeWorld } from "../../../test/support/world.ts";
import { systemActor } from "../acting.ts";
import { inWork } from "../commands/run.ts";
import type { Work } from "../commands/work.ts";
import { readAs, sql } from "../db/index.ts";
import { sealArea } from "./seal.ts";
import { readAnchor, verifySeals, type Anchor } from "./verify.ts";

const world = await makeWorld();
const actor = systemActor("test", [world.areaId]);
const seal = () => inWork(world.app.workerGround, actor, ({ tx, now }) => sealArea(tx, world.areaId, now));
const countOpenIn = async ({ tx }: Work) => {
  const { rows } = await sql<{ open: number }>`select count(*)::int open from platform.audit_entry
    where area_id = ${world.areaId} and xid >= coalesce((select to_xid from platform.audit_seal
      where area_id = ${world.areaId} order by to_xid desc limit 1), '0'::xid8)`.execute(tx);
  return rows[0]?.open ?? 0;
};
/** Seals until nothing is open: a range ends at the oldest transaction of the whole server, and other tests have some. */
async function sealAll(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    await seal();
    if ((await inWork(world.app.workerGround, actor, countOpenIn)) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("some transaction of the server never ended");
}
const verify = (anchor?: Anchor) =>
  readAs(world.app.workerGround.db, actor, (reader) => verifySeals(reader, world.areaId, anchor));
const act = (count: number) =>
  world.act(async (work) => {
    for (let index = 0; index < count; index += 1)
      await work.record({ event: "case.viewed", areaId: world.areaId, subjectKind: "case", subjectId: `${index}` });
  });

/** Does something as the database's superuser and takes it back afterwards. */
async function tampered(sql: string, anchor?: Anchor): Promise<Awaited<ReturnType<typeof verify>>> {
  const owner = new pg.Client({ connectionString: world.database.adminUrl });
  await owner.connect();
  await owner.query("create temporary table kept_entries as select * from platform.audit_entry");
  await owner.query("create temporary table kept_seals as select * from platform.audit_seal");
  await owner.query(sql);
  try {
    return await verify(anchor);
  } finally {
    await owner.query("truncate platform.audit_entry, platform.audit_seal");
    await owner.query("insert into platform.audit_entry select * from kept_entries");
    await owner.query("insert into platform.audit_seal select * from kept_seals");
    await owner.end();
  }
}

beforeEach(async () => {
  await act(3);
  await sealAll();
});

test("F160 what was written is sealed in ranges that follow one another, and an untouched audit holds", async () => {
  await act(2);
  await sealAll();
  assert.equal(await seal(), 0, "nothing is sealed twice");
  const verdict = await verify();
  assert.equal(verdict.problem, undefined);
  assert.ok(verdict.seals >= 2);
  assert.ok(verdict.entries >= 5);
});

test("F160 an entry that was edited is found", async () => {
  const verdict = await tampered(
    "update platform.audit_entry set event = 'case.left_alone' where event = 'case.viewed'",
  );
  assert.equal(verdict.problem?.what, "entries");
});

test("F160 an entry whose person was exchanged is found", async () => {
  const verdict = await tampered(
    "update platform.audit_entry set subject_id = 'x' where id = (select id from platform.audit_entry where event = 'case.viewed' limit 1)",
  );
  assert.equal(verdict.problem?.what, "entries");
});

test("F160 an entry that was deleted, or slipped in later, is found", async () => {
  const gone = await tampered(
    "delete from platform.audit_entry where id = (select id from platform.audit_entry where event = 'case.viewed' limit 1)",
  );
  assert.equal(gone.problem?.what, "count");
  const slipped = await tampered(
    `insert into platform.audit_entry (id, area_id, generation, xid, at, actor_kind, actor_id, event, subject_kind, subject_id)
     select gen_random_uuid(), area_id, generation, xid, at, actor_kind, actor_id, event, subject_kind, subject_id
     from platform.audit_entry where event = 'case.viewed' limit 1`,
  );
  assert.equal(slipped.problem?.what, "count");
});

test("F160 a seal that was exchanged breaks the chain, and the seal is named", async () => {
  await act(1);
  await seal();
  const verdict = await tampered(
    "update platform.audit_seal set hash = repeat('0', 64), previous_hash = repeat('0', 64)",
  );
  assert.equal(verdict.problem?.what, "chain");
  assert.match(verdict.problem?.sealId ?? "", /^[0-9a-f-]{36}$/);
});

test("F160 a seal that was taken out of the middle breaks the chain", async () => {
  for (let times = 0; times < 2; times += 1) {
    await act(1);
    await seal();
  }
  const verdict = await tampered(
    "delete from platform.audit_seal where id = (select id from platform.audit_seal where area_id is not null order by to_xid limit 1 offset 1)",
  );
  assert.equal(verdict.problem?.what, "chain");
});

test("F160 an audit whose end was cut off, seal and all, is found by the seal that was kept outside", async () => {
  await act(1);
  await seal();
  const anchor = await readAs(world.app.workerGround.db, actor, (reader) => readAnchor(reader, world.areaId));
  assert.equal((await verify(anchor)).problem, undefined);
  const cut = `with last as (delete from platform.audit_seal where id = '${anchor?.sealId}' returning from_xid)
    delete from platform.audit_entry e using last where e.xid >= last.from_xid`;
  assert.equal((await tampered(cut)).problem, undefined, "alone, what is left looks whole");
  assert.deepEqual((await tampered(cut, anchor)).problem, { sealId: anchor?.sealId, what: "cut_off" });
});

test("what an act still under way may yet write is not sealed over", async () => {
  await seal();
  const before = (await verify()).entries;
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  let begun = () => undefined as void;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const slow = world.act(async (work) => {
    await work.record({ event: "case.slow", areaId: world.areaId, subjectKind: "case", subjectId: "slow" });
    begun();
    await held;
    await work.record({ event: "case.slow", areaId: world.areaId, subjectKind: "case", subjectId: "slow too" });
  });
  await hasBegun;
  await act(1);
  assert.equal(await seal(), 0, "the act after it waits too");
  release();
  await slow;
  assert.equal(await seal(), 3);
  const verdict = await verify();
  assert.deepEqual([verdict.problem, verdict.entries], [undefined, before + 3]);
});

test("signing in belongs to no area, and is sealed and verified all the same", async () => {
  const nowhere = systemActor("test", []);
  await inWork(world.app.ground, nowhere, (work) =>
    work.record({ event: "signed_in", areaId: null, subjectKind: "account", subjectId: "1" }),
  );
  const sealed = await inWork(world.app.workerGround, nowhere, ({ tx, now }) => sealArea(tx, null, now));
  assert.ok(sealed >= 1);
  const verdict = await readAs(world.app.workerGround.db, nowhere, (reader) => verifySeals(reader, null));
  assert.equal(verdict.problem, undefined);
  assert.ok(verdict.entries >= sealed);
});

test("the sealing job seals every area and what belongs to none", async () => {
  await act(1);
  const job = world.app.manifests
    .flatMap((manifest) => manifest.jobs ?? [])
    .find((one) => one.name === "access.seal-audit");
  await job?.run(world.app.workerGround);
  assert.equal(await seal(), 0);
});
