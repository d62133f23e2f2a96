import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import pg from "pg";
import { makeWorld } from "../../test/support/world.ts";
import { newId } from "../platform/values/index.ts";
import { balancesOf, enter, openStreamAccounts, reverse, verifyLedger, type NewEntry } from "./index.ts";

const world = await makeWorld();
const { areaId } = world;

async function streamWith(amountPence: bigint): Promise<string> {
  const [streamId, funderId] = [newId(), newId()];
  await world.act(async (work) => {
    await openStreamAccounts(work, { areaId, streamId, funderId });
    await enter(work, {
      areaId,
      key: `award:${streamId}`,
      kind: "award",
      subjectKind: "stream",
      subjectId: streamId,
      moves: [
        { ownerKind: "funder", ownerId: funderId, account: "funder", amountPence: -amountPence },
        { ownerKind: "stream", ownerId: streamId, account: "free", amountPence },
      ],
    });
  });
  return streamId;
}

type Pot = "free" | "committed" | "spent";
function move(streamId: string, kind: NewEntry["kind"], from: Pot, to: Pot, amountPence: bigint, key = newId()) {
  const owner = { ownerKind: "stream" as const, ownerId: streamId };
  return world.act((work) =>
    enter(work, {
      areaId,
      key,
      kind,
      subjectKind: "commitment",
      subjectId: newId(),
      moves: [
        { ...owner, account: from, amountPence: -amountPence },
        { ...owner, account: to, amountPence },
      ],
    }),
  );
}
const commit = (streamId: string, pence: bigint, key?: string) =>
  move(streamId, "commit", "free", "committed", pence, key);
const balances = (streamId: string) => world.act((work) => balancesOf(work.tx, areaId, streamId));

async function asApp<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('app.area_ids', $1, true)", [areaId]);
    return await act(client);
  } finally {
    await client.end();
  }
}

async function accountsOf(client: pg.Client, streamId: string): Promise<Record<Pot, string>> {
  const { rows } = await client.query("select kind, id from ledger.account where owner_id = $1", [streamId]);
  return Object.fromEntries(rows.map((row) => [row.kind, row.id])) as Record<Pot, string>;
}

async function writeRaw(client: pg.Client, lines: readonly (readonly [string, number])[]): Promise<string> {
  const id = newId();
  await client.query(
    `insert into ledger.entry (area_id, id, key, kind, subject_kind, subject_id, entered_at, entered_by)
     values ($1, $2, $2::uuid::text, 'commit', 'test', $2, '2026-09-08', 'test')`,
    [areaId, id],
  );
  for (const [account, pence] of lines) await writeLine(client, id, account, pence);
  return id;
}

const writeLine = (client: pg.Client, entryId: string, account: string, pence: number) =>
  client.query(
    "insert into ledger.line (area_id, id, entry_id, account_id, amount_pence) values ($1, $2, $3, $4, $5)",
    [areaId, newId(), entryId, account, pence],
  );

test("F095 the database refuses an entry that does not balance, and one without lines", async () => {
  const streamId = await streamWith(1000n);
  for (const pence of [-99, -101]) {
    await assert.rejects(
      asApp(async (client) => {
        const accounts = await accountsOf(client, streamId);
        await writeRaw(client, [
          [accounts.free, pence],
          [accounts.committed, 100],
        ]);
        await client.query("commit");
      }),
      { constraint: "entry_balanced" },
    );
  }
  const empty = asApp(async (client) => {
    await writeRaw(client, []);
    await client.query("commit");
  });
  await assert.rejects(empty, { constraint: "entry_balanced" });
  assert.deepEqual(await balances(streamId), { free: 1000n, committed: 0n, spent: 0n });
});

test("F095 the database refuses to overdraw a stream by a penny", async () => {
  const streamId = await streamWith(1000n);
  const attempt = asApp(async (client) => {
    const accounts = await accountsOf(client, streamId);
    await writeRaw(client, [
      [accounts.free, -1001],
      [accounts.committed, 1001],
    ]);
  });
  await assert.rejects(attempt, { constraint: "never_overdrawn" });
  await assert.rejects(commit(streamId, 1001n), { reason: "no_money" });
});

test("F095 two raw transactions at once cannot take the same money", async () => {
  const streamId = await streamWith(1000n);
  const take = () =>
    asApp(async (client) => {
      const accounts = await accountsOf(client, streamId);
      await writeRaw(client, [
        [accounts.free, -600],
        [accounts.committed, 600],
      ]);
      await client.query("select pg_sleep(0.05)");
      await client.query("commit");
    });
  const results = await Promise.allSettled([take(), take()]);
  assert.deepEqual(results.map((result) => result.status).sort(), ["fulfilled", "rejected"]);
  assert.deepEqual(await balances(streamId), { free: 400n, committed: 600n, spent: 0n });
});

test("F095 of ten acts at once for money that is enough for three, three get it and seven are told", async () => {
  const streamId = await streamWith(1000n);
  const results = await Promise.allSettled(Array.from({ length: 10 }, () => commit(streamId, 300n)));
  const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason.reason] : []));
  assert.deepEqual(
    refusals,
    Array.from({ length: 7 }, () => "no_money"),
  );
  assert.deepEqual(await balances(streamId), { free: 100n, committed: 900n, spent: 0n });
});

test("F095 nothing in the ledger can be changed, deleted, or added to a written entry by the application", async () => {
  const streamId = await streamWith(1000n);
  const { entryId } = await commit(streamId, 100n);
  const forbidden = { code: "42501" };
  const table = ["ledger.entry", "ledger.line"];
  for (const name of table) {
    await assert.rejects(
      asApp((client) => client.query(`update ${name} set area_id = area_id`)),
      forbidden,
    );
    await assert.rejects(
      asApp((client) => client.query(`delete from ${name}`)),
      forbidden,
    );
  }
  await assert.rejects(
    asApp((client) => client.query("update ledger.balance set balance_pence = 1")),
    forbidden,
  );
  const later = asApp(async (client) => {
    const accounts = await accountsOf(client, streamId);
    await writeLine(client, entryId, accounts.free, -5);
    await writeLine(client, entryId, accounts.spent, 5);
    await client.query("commit");
  });
  await assert.rejects(later, forbidden);
});

test("F095 even the owner of the tables cannot change an entry", async () => {
  await streamWith(1000n);
  const client = new pg.Client({ connectionString: world.database.ownerUrl });
  await client.connect();
  try {
    await assert.rejects(client.query("update ledger.line set amount_pence = 1"), /append-only/);
    await assert.rejects(client.query("delete from ledger.entry"), /append-only/);
  } finally {
    await client.end();
  }
});

test("F095 the same key moves money once, also when two use it at once", async () => {
  const streamId = await streamWith(1000n);
  const key = newId();
  const results = await Promise.all([commit(streamId, 100n, key), commit(streamId, 100n, key)]);
  assert.deepEqual(
    results.map((result) => result.entered).sort((a, b) => Number(a) - Number(b)),
    [false, true],
  );
  assert.equal(results[0].entryId, results[1].entryId);
  assert.equal((await balances(streamId)).committed, 100n);
});

test("F095 a reversal takes an entry back once, and only while its money is still there", async () => {
  const streamId = await streamWith(1000n);
  const { entryId } = await commit(streamId, 100n);
  await world.act((work) => reverse(work, areaId, entryId));
  assert.deepEqual(await balances(streamId), { free: 1000n, committed: 0n, spent: 0n });
  await assert.rejects(
    world.act((work) => reverse(work, areaId, entryId)),
    { reason: "already_reversed" },
  );
  const used = await commit(streamId, 100n);
  await move(streamId, "spend", "committed", "spent", 100n);
  await assert.rejects(
    world.act((work) => reverse(work, areaId, used.entryId)),
    { reason: "no_money" },
  );
});

test("F095 another area's accounts cannot be held or read", async () => {
  const streamId = await streamWith(1000n);
  const seen = await asApp(async (client) => {
    await client.query("select set_config('app.area_ids', $1, true)", [newId()]);
    const held = await client.query("select * from ledger.hold_accounts($1, $2)", [areaId, [streamId]]);
    const read = await client.query("select * from ledger.balance");
    return held.rows.length + read.rows.length;
  });
  assert.equal(seen, 0);
});

test("F095 whatever is committed, spent and given back, the three add up to the award and none is below nothing", async () => {
  const step = fc.record({
    kind: fc.constantFrom("commit", "spend", "give_back"),
    pence: fc.bigInt({ min: 1n, max: 700n }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const streamId = await streamWith(1000n);
      for (const { kind, pence } of steps) {
        const [from, to] = (
          { commit: ["free", "committed"], spend: ["committed", "spent"], give_back: ["committed", "free"] } as const
        )[kind];
        await move(streamId, kind, from, to, pence).catch((error: { reason?: string }) =>
          assert.equal(error.reason, "no_money"),
        );
        const now = await balances(streamId);
        assert.equal(now.free + now.committed + now.spent, 1000n);
        assert.ok(now.free >= 0n && now.committed >= 0n && now.spent >= 0n);
      }
    }),
    { numRuns: 20 },
  );
});

test("F095 the proof counts every entry, and finds a line that a database administrator changed", async () => {
  const streamId = await streamWith(1000n);
  const { entryId } = await commit(streamId, 100n);
  const prove = () => world.act((work) => verifyLedger(work.tx, areaId));
  const before = await prove();
  assert.deepEqual(before.problems, []);
  assert.ok(before.entries >= 2);
  const admin = new pg.Client({ connectionString: world.database.adminUrl });
  await admin.connect();
  const tamper = async (pence: number) => {
    await admin.query("set session_replication_role = replica");
    await admin.query("update ledger.line set amount_pence = $2 where entry_id = $1 and amount_pence > 0", [
      entryId,
      pence,
    ]);
  };
  try {
    await tamper(90);
    const found = (await prove()).problems;
    assert.deepEqual(found.map((problem) => problem.what).sort(), ["balance_differs", "entry_not_balanced"]);
    assert.ok(found.some((problem) => problem.id === entryId));
    await tamper(100);
    assert.deepEqual((await prove()).problems, []);
  } finally {
    await admin.end();
  }
});
