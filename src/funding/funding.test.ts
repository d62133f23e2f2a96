import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWorld } from "../../test/support/world.ts";
import { layPerson, layProgramme, layStream } from "../../test/support/money.ts";
import { balancesOf, verifyLedger } from "../ledger/index.ts";
import { calendarDay, newId } from "../platform/values/index.ts";
import { commitForPlace, giveBack, listStreams, offerOfMoney, spendUnit, verifyCommitments } from "./index.ts";

const world = await makeWorld();
const { areaId } = world;
const personId = await layPerson(world);

const promise = (programmeId: string, need: { age?: number; unitPence?: bigint; units?: number } = {}) =>
  world.act((work) =>
    commitForPlace(work, {
      areaId,
      programmeId,
      personId,
      placeId: newId(),
      age: 14,
      unitPence: 600n,
      units: 12,
      ...need,
    }),
  );
const balances = (streamId: string) => world.act((work) => balancesOf(work.tx, areaId, streamId));

test("F090 twelve sessions of £6 are committed on the stream that ends first", async () => {
  const programmeId = await layProgramme(world);
  await layStream(world, programmeId);
  const soon = await layStream(world, programmeId, { name: "Ends at Christmas", spendBy: calendarDay("2026-12-24") });
  const { streamId } = await promise(programmeId);
  assert.equal(streamId, soon);
  assert.deepEqual(await balances(soon), { free: 16_992_800n, committed: 7200n, spent: 0n });
});

test("F090 when a stream has ended or has too little, the next one pays without anybody noticing", async () => {
  const programmeId = await layProgramme(world);
  const later = await layStream(world, programmeId);
  await layStream(world, programmeId, { name: "Ended", spendBy: calendarDay("2026-09-07") });
  await layStream(world, programmeId, { name: "Nearly empty", spendBy: calendarDay("2026-12-24"), amountPence: 7199n });
  assert.equal((await promise(programmeId)).streamId, later);
});

test("F090 a stream pays on its last day and not on the day after", async () => {
  const programmeId = await layProgramme(world);
  await layStream(world, programmeId, { spendBy: calendarDay("2026-09-08") });
  await promise(programmeId);
  world.clock.moveTo(new Date("2026-09-08T23:30:00Z"));
  await assert.rejects(promise(programmeId), { reason: "no_money" });
  world.clock.moveTo(new Date("2026-09-08T13:30:00Z"));
});

test("F090 a session above the limit is refused with the limit, before anything is promised", async () => {
  const programmeId = await layProgramme(world);
  const streamId = await layStream(world, programmeId);
  await assert.rejects(promise(programmeId, { unitPence: 601n }), (error: { reason: string; details: object }) => {
    assert.equal(error.reason, "over_limit");
    assert.deepEqual(error.details, { limitPence: 600n, streamName: "Youth pilot" });
    return true;
  });
  assert.equal((await balances(streamId)).committed, 0n);
});

test("F090 nobody outside the ages of every stream is paid for", async () => {
  const programmeId = await layProgramme(world);
  await layStream(world, programmeId);
  await assert.rejects(promise(programmeId, { age: 10 }), { reason: "no_money" });
  await assert.rejects(promise(programmeId, { age: 19 }), { reason: "no_money" });
});

test("F090 the page is told beforehand what the act would answer", async () => {
  const programmeId = await layProgramme(world);
  await layStream(world, programmeId, { amountPence: 7200n });
  const ask = (unitPence: bigint) =>
    world.act((work) =>
      offerOfMoney(work.tx, { areaId, programmeId, age: 14, unitPence, units: 12, today: work.today }),
    );
  assert.equal((await ask(600n)).ok, true);
  assert.deepEqual(await ask(700n), {
    ok: false,
    why: "over_limit",
    streamName: "Youth pilot",
    limitPence: 600n,
    freePence: 7200n,
  });
  await promise(programmeId);
  assert.equal((await ask(600n)).why, "no_money");
});

test("F095 a session is paid once however often it is asked, and never more sessions than were promised", async () => {
  const programmeId = await layProgramme(world);
  const streamId = await layStream(world, programmeId);
  const { commitmentId } = await promise(programmeId, { units: 2 });
  const spend = (key: string) => world.act((work) => spendUnit(work, areaId, commitmentId, key));
  await spend("first");
  await spend("first");
  assert.deepEqual(await balances(streamId), { free: 16_998_800n, committed: 600n, spent: 600n });
  await spend("second");
  await assert.rejects(spend("third"), { reason: "no_units" });
  await spend("second");
  assert.equal((await balances(streamId)).spent, 1200n);
});

test("F095 sessions that will not happen go back to the stream, and not twice", async () => {
  const programmeId = await layProgramme(world);
  const streamId = await layStream(world, programmeId);
  const { commitmentId } = await promise(programmeId);
  await world.act((work) => spendUnit(work, areaId, commitmentId, newId()));
  await world.act((work) => giveBack(work, areaId, commitmentId, 11, "ended"));
  assert.deepEqual(await balances(streamId), { free: 16_999_400n, committed: 0n, spent: 600n });
  await assert.rejects(
    world.act((work) => giveBack(work, areaId, commitmentId, 1, "ended")),
    { reason: "no_units" },
  );
});

test("F095 of two workers who promise the last money at once, one gets it", async () => {
  const programmeId = await layProgramme(world);
  const streamId = await layStream(world, programmeId, { amountPence: 7200n });
  const results = await Promise.allSettled([promise(programmeId), promise(programmeId)]);
  assert.deepEqual(results.map((result) => result.status).sort(), ["fulfilled", "rejected"]);
  assert.equal((await balances(streamId)).free, 0n);
});

test("F095 twenty promises, payments and returns at once on the same money all finish, and the books balance", async () => {
  const programmeId = await layProgramme(world);
  const streamId = await layStream(world, programmeId);
  const made = await Promise.all(Array.from({ length: 10 }, () => promise(programmeId)));
  await Promise.all([
    ...made.map(({ commitmentId }) =>
      world.act(async (work) => {
        await spendUnit(work, areaId, commitmentId, newId());
        await giveBack(work, areaId, commitmentId, 1, "missed");
      }),
    ),
    ...Array.from({ length: 10 }, () => promise(programmeId)),
  ]);
  const expected = 20n * 7200n - 10n * 1200n;
  assert.deepEqual(await balances(streamId), {
    free: 17_000_000n - expected - 6000n,
    committed: expected,
    spent: 6000n,
  });
  assert.deepEqual(await world.act((work) => verifyCommitments(work.tx, areaId)), []);
  assert.deepEqual((await world.act((work) => verifyLedger(work.tx, areaId))).problems, []);
});

test("F090 streams are listed with their rules and balances, the one that ends first on top", async () => {
  const programmeId = await layProgramme(world);
  await layStream(world, programmeId, { name: "Second" });
  await layStream(world, programmeId, { name: "First", spendBy: calendarDay("2026-12-24"), amountPence: 500n });
  const streams = await world.act((work) => listStreams(work.tx, areaId, programmeId));
  assert.deepEqual(
    streams.map((stream) => [stream.name, stream.free, stream.funderName]),
    [
      ["First", 500n, "The pilot’s funder"],
      ["Second", 17_000_000n, "The pilot’s funder"],
    ],
  );
});
