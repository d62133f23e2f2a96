import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import pg from "pg";
import { makeWorld } from "../../test/support/world.ts";
import { layAttendance, layPaidGroup, layPlace, layProgramme, layStream } from "../../test/support/money.ts";
import { markAttendance } from "../activities/index.ts";
import { balancesOf, verifyLedger } from "../ledger/index.ts";
import type { Actor } from "../platform/acting.ts";
import { run as runCommand } from "../platform/commands/run.ts";
import type { Command } from "../platform/commands/command.ts";
import { calendarDay, newId } from "../platform/values/index.ts";
import { listFindings } from "./findings.query.ts";
import {
  addPayee,
  approveRun,
  buildRun,
  checkRun,
  clearFinding,
  confirmPayee,
  findRun,
  holdRequest,
  planRunFor,
  releaseRun,
} from "./index.ts";
import { listRequests } from "./run.query.ts";

const world = await makeWorld();
const { areaId } = world;
const programmeId = await layProgramme(world);
const streamId = await layStream(world, programmeId);
const priya = await world.staff("Priya Thornbury", "business_support");
const marcus = await world.staff("Marcus Elderfield", "payment_approver");
const helen = await world.staff("Helen Quarrie", "payment_releaser");
const everything = await world.staff("Ola Allroles", "business_support", "payment_approver", "payment_releaser");

const as = <I, R, D, O>(actor: Actor, command: Command<I, R, D, O>, input: I): Promise<O> =>
  runCommand(world.app.ground, actor, command, input);
const read = <T>(work: Parameters<typeof world.act<T>>[0]) => world.act(work);
const balances = () => read((work) => balancesOf(work.tx, areaId, streamId));
const requestsOf = (runId: string) =>
  read((work) => listRequests(work.tx, { areaId, id: runId }, { limit: 25, offset: 0 }));
const runOf = async (runId: string) => {
  const run = await read((work) => findRun(work.tx, runId));
  assert.ok(run);
  return run;
};
const findingsOf = (runId: string) => read((work) => listFindings(work.tx, areaId, runId, work.today));

let accounts = 10_000_000;
const layGroup = (name: string) => layPaidGroup(world, name, String((accounts += 1)));

/** A group where somebody came on two days, and a run with it. */
async function layRun(name: string, days = ["2026-09-01", "2026-09-08"]) {
  const group = await layGroup(name);
  const place = await layPlace(world, { programmeId, ...group });
  await layAttendance(world, { ...place, ...group }, days);
  const runId = await as(priya, buildRun, { areaId });
  const request = (await requestsOf(runId)).find((one) => one.organisationName === name);
  assert.ok(request);
  return { group, place, runId, request };
}

test("F093 a run is counted from the registers, nothing typed: sessions attended, times what was promised for each", async () => {
  const group = await layGroup("Copper Otter Boxing Club");
  const [first, second] = [
    await layPlace(world, { programmeId, ...group }),
    await layPlace(world, { programmeId, ...group }),
  ];
  await layAttendance(world, { ...first, ...group }, ["2026-09-01", "2026-09-08"]);
  await layAttendance(world, { ...second, ...group }, ["2026-09-08"]);
  await layAttendance(world, { ...second, ...group }, ["2026-09-01"], "not_here");
  await layAttendance(world, { ...second, ...group }, ["2026-09-09"]);
  const runId = await as(priya, buildRun, { areaId });
  const [request, ...others] = await requestsOf(runId);
  assert.equal(others.length, 0);
  assert.equal(request?.sessions, 3);
  assert.equal(request?.amountPence, 1800n);
  assert.equal(request?.firstDay, "2026-09-01");
  assert.equal(request?.lastDay, "2026-09-08");
  assert.match(request?.reference ?? "", /^LINKWAY 26\d+-001$/);
  assert.equal((await runOf(runId)).totalPence, 1800n);
  await assert.rejects(as(priya, buildRun, { areaId }), { reason: "nothing_to_pay" });
});

test("F093 groups without confirmed bank details, and sessions beyond what was promised, are listed and not lost", async () => {
  const group = await layGroup("Quince Street Art Room");
  const place = await layPlace(world, { programmeId, ...group, units: 1 });
  await layAttendance(world, { ...place, ...group }, ["2026-08-25", "2026-09-01"]);
  await world.act((work) =>
    work.tx.updateTable("payments.payee").set({ ended_at: work.now }).where("id", "=", group.payeeId).execute(),
  );
  const plan = await read((work) => planRunFor(work.tx, areaId, work.today));
  const about = plan.cannotPay.filter((one) => one.organisationId === group.organisationId);
  assert.deepEqual(
    about.map(({ why, sessions, amountPence }) => [why, sessions, amountPence]),
    [
      ["no_payee", 1, 600n],
      ["no_money_promised", 1, 600n],
    ],
  );
  await assert.rejects(as(priya, buildRun, { areaId }), { reason: "nothing_to_pay" });
  const details = { areaId, organisationId: group.organisationId, sortCode: "203040", accountName: "Quince Street" };
  const payeeId = await world.act((work) => addPayee(work, { ...details, accountNumber: "55512301" }), priya);
  await as(marcus, confirmPayee, { payeeId });
  const runId = await as(priya, buildRun, { areaId });
  assert.deepEqual(
    (await requestsOf(runId)).map((one) => one.amountPence),
    [600n],
  );
});

test("F093 two builds at once make one run, and no session is paid twice", async () => {
  const group = await layGroup("Paper Lantern Dance");
  const place = await layPlace(world, { programmeId, ...group });
  await layAttendance(world, { ...place, ...group }, ["2026-09-08"]);
  const results = await Promise.allSettled([as(priya, buildRun, { areaId }), as(priya, buildRun, { areaId })]);
  assert.deepEqual(results.map((one) => one.status).sort(), ["fulfilled", "rejected"]);
});

test("F094 a run goes from check to approval to release by three people, and committed becomes spent", async () => {
  const before = await balances();
  const { runId, request } = await layRun("Tin Drum Music");
  await as(priya, checkRun, { runId });
  await as(marcus, approveRun, { runId });
  assert.equal((await balances()).spent, before.spent);
  await as(helen, releaseRun, { runId });
  const after = await balances();
  assert.equal(after.spent - before.spent, 1200n);
  assert.equal(after.free + after.committed + after.spent, 17_000_000n);
  const released = await runOf(runId);
  assert.deepEqual(
    [released.status, released.checkedBy, released.approvedBy, released.releasedBy],
    ["released", priya.id, marcus.id, helen.id],
  );
  assert.equal((await requestsOf(runId))[0]?.status, "paid");
  assert.deepEqual((await read((work) => verifyLedger(work.tx, areaId))).problems, []);
  const messages = await read((work) =>
    work.tx.selectFrom("messages.message").selectAll().where("key", "=", `remittance:${request.id}`).execute(),
  );
  assert.match(messages[0]?.body ?? "", /Tin Drum Music will get £12\.00 for 2 sessions/);
  assert.match(messages[0]?.body ?? "", new RegExp(request.reference));
  assert.doesNotMatch(messages[0]?.body ?? "", /Isla/);
});

test("F094 nobody does two of check, approve and release, whatever roles they hold", async () => {
  const { runId } = await layRun("Hedgehog Hall Youth Club");
  await as(everything, checkRun, { runId });
  await assert.rejects(as(everything, approveRun, { runId }), { reason: "you_checked" });
  await as(marcus, approveRun, { runId });
  await assert.rejects(as(everything, releaseRun, { runId }), { reason: "you_checked" });
  await as(helen, releaseRun, { runId });
});

test("F094 whoever approved a run cannot release it", async () => {
  const { runId } = await layRun("Wobbly Bridge Singers");
  await as(priya, checkRun, { runId });
  await as(everything, approveRun, { runId });
  await assert.rejects(as(everything, releaseRun, { runId }), { reason: "you_approved" });
});

test("F094 steps out of order are refused, and a step is taken once", async () => {
  const { runId } = await layRun("Seven Kites Boxing Gym");
  await assert.rejects(as(marcus, approveRun, { runId }), { reason: "not_yet" });
  await assert.rejects(as(helen, releaseRun, { runId }), { reason: "not_yet" });
  await as(priya, checkRun, { runId });
  await assert.rejects(as(priya, checkRun, { runId }), { reason: "already" });
  await as(marcus, approveRun, { runId });
  const before = (await balances()).spent;
  const pressed = await Promise.allSettled([as(helen, releaseRun, { runId }), as(helen, releaseRun, { runId })]);
  assert.deepEqual(pressed.map((one) => one.status).sort(), ["fulfilled", "rejected"]);
  assert.equal((await balances()).spent - before, 1200n);
});

test("F094 other roles cannot take any step", async () => {
  const { runId } = await layRun("Marble Run Makers");
  const dani = await world.staff("Dani Rowanbrook", "link_worker");
  for (const command of [checkRun, approveRun, releaseRun])
    await assert.rejects(as(dani, command, { runId }), { reason: "not_your_role" });
  await assert.rejects(as(marcus, checkRun, { runId }), { reason: "not_your_role" });
  await assert.rejects(as(priya, approveRun, { runId }), { reason: "not_your_role" });
  const elsewhere: Actor = { ...priya, areaIds: [newId()], roles: [] };
  await assert.rejects(as(elsewhere, checkRun, { runId }), { reason: "not_found" });
});

test("F094 the database itself refuses a second step by one person, a step out of order, and a status by hand", async () => {
  const { runId } = await layRun("Grey Squirrel Skaters");
  const client = new pg.Client({ connectionString: world.database.appUrl });
  await client.connect();
  const attempt = async (sql: string) => {
    await client.query("begin");
    await client.query("select set_config('app.area_ids', $1, true)", [areaId]);
    try {
      return await client.query(sql);
    } finally {
      await client.query("rollback");
    }
  };
  const approval = (by: string) =>
    `insert into payments.run_approval (area_id, run_id, approved_by, approved_at) values ('${areaId}', '${runId}', '${by}', '2026-09-08')`;
  try {
    await assert.rejects(attempt(approval(marcus.id)), { constraint: "steps_in_order" });
    await assert.rejects(attempt(`update payments.run set status = 'released' where id = '${runId}'`), {
      code: "42501",
    });
    await as(everything, checkRun, { runId });
    await assert.rejects(attempt(approval(everything.id)), { constraint: "three_people" });
    await assert.rejects(attempt("update payments.run_check set checked_by = checked_by"), { code: "42501" });
    await attempt(approval(marcus.id));
  } finally {
    await client.end();
  }
});

test("F094 a held payment leaves its run, and its sessions are in the next", async () => {
  const { runId, request } = await layRun("Lemon Tree Theatre");
  await as(priya, holdRequest, { runId, requestId: request.id, reason: "The club is asked about Tuesday." });
  assert.equal((await runOf(runId)).totalPence, 0n);
  await assert.rejects(as(priya, checkRun, { runId }), { reason: "all_held" });
  await assert.rejects(as(priya, holdRequest, { runId, requestId: request.id, reason: "Again." }), {
    reason: "already_held",
  });
  const next = await as(priya, buildRun, { areaId });
  assert.deepEqual(
    (await requestsOf(next)).map((one) => [one.organisationName, one.amountPence]),
    [["Lemon Tree Theatre", 1200n]],
  );
});

test("F094 the file for the bank holds each payment, is sealed, and matches its hash", async () => {
  const { runId, request } = await layRun("Blue Door Pottery");
  await as(priya, checkRun, { runId });
  await as(marcus, approveRun, { runId });
  await as(helen, releaseRun, { runId });
  const release = await read((work) =>
    work.tx.selectFrom("payments.run_release").selectAll().where("run_id", "=", runId).executeTakeFirstOrThrow(),
  );
  const file = world.app.ground.secrets.open(release.file_sealed);
  assert.equal(createHash("sha256").update(file).digest("hex"), release.file_sha256);
  assert.equal(
    file,
    `Name,Sort code,Account number,Amount,Reference\nBlue Door Pottery,203040,${accounts},12.00,${request.reference}\n`,
  );
  assert.doesNotMatch(release.file_sealed, /Blue Door/);
});

test("F094 changed bank details stop a payment until a second person clears them; the checker cannot", async () => {
  const { runId, request, group } = await layRun("Marmalade Gloves");
  const details = { areaId, organisationId: group.organisationId, sortCode: "203040", accountName: "Marmalade Gloves" };
  await world.act((work) => addPayee(work, { ...details, accountNumber: "90000007" }), priya);
  const [finding] = await findingsOf(runId);
  assert.equal(finding?.severity, "stop");
  assert.deepEqual(finding?.evidence, {
    kind: "details_changed",
    on: "2026-09-08",
    days: 0,
    waiting: true,
    lastTwo: "07",
    before: String(accounts).slice(-2),
  });
  await assert.rejects(as(priya, checkRun, { runId }), { reason: "stops_left" });
  const clear = {
    runId,
    requestId: request.id,
    kind: "details_changed" as const,
    reason: "Rang Dee on the old number.",
  };
  await assert.rejects(as(priya, clearFinding, clear), { reason: "forbidden" });
  await as(everything, clearFinding, clear);
  await assert.rejects(
    as(everything, checkRun, { runId }),
    (error: { constraint?: string }) => error.constraint === "three_people",
  );
  await as(priya, checkRun, { runId });
});

test("F094 new bank details are used only once somebody else confirmed them, and are watched for 14 days", async () => {
  const group = await layGroup("Old Mill Gardeners");
  const place = await layPlace(world, { programmeId, ...group });
  await layAttendance(world, { ...place, ...group }, ["2026-09-01"]);
  const details = { areaId, organisationId: group.organisationId, sortCode: "203040", accountName: "Old Mill" };
  const payeeId = await world.act((work) => addPayee(work, { ...details, accountNumber: "90000099" }), everything);
  await assert.rejects(as(everything, confirmPayee, { payeeId }), { reason: "forbidden" });
  world.clock.moveTo(new Date("2026-09-09T10:00:00Z"));
  await as(marcus, confirmPayee, { payeeId });
  const runId = await as(priya, buildRun, { areaId });
  const ours = (await requestsOf(runId)).find((one) => one.organisationId === group.organisationId);
  assert.equal(ours?.lastTwo, "99");
  assert.equal((await findingsOf(runId))[0]?.evidence.kind, "details_changed");
  world.clock.moveTo(new Date("2026-09-23T10:00:00Z"));
  assert.deepEqual(await findingsOf(runId), []);
  world.clock.moveTo(new Date("2026-09-08T13:30:00Z"));
});

test("two groups paid into one account stop both payments", async () => {
  const { runId } = await layRun("Left Bank Chess");
  assert.deepEqual(await findingsOf(runId), []);
  await layPaidGroup(world, "Right Bank Chess", String(accounts));
  assert.deepEqual(
    (await findingsOf(runId)).map((one) => one.evidence),
    [{ kind: "same_account", otherGroup: "Right Bank Chess" }],
  );
});

test("sessions on a day the group said is closed are shown, and do not stop the run", async () => {
  const { runId, group } = await layRun("Frost and Fern Drama");
  await world.act((work) =>
    work.tx
      .insertInto("directory.closure")
      .values({
        id: newId(),
        activity_id: group.activityId,
        first_day: "2026-09-08" as never,
        last_day: "2026-09-08" as never,
        why: "The boiler is broken",
      })
      .execute(),
  );
  const [finding] = await findingsOf(runId);
  assert.deepEqual(finding?.evidence, {
    kind: "closed_day",
    sessions: 1,
    amountPence: 600n,
    on: "2026-09-08",
    why: "The boiler is broken",
  });
  await as(priya, checkRun, { runId });
});

test("everyone came, every week, is worth a look from eight sessions by four people, and not before", async () => {
  const group = await layGroup("Orchard Street Runners");
  const weeks = ["07-07", "07-14", "07-21", "07-28", "08-04", "08-11", "08-18", "08-25"].map((day) => `2026-${day}`);
  const places = await Promise.all([1, 2, 3, 4].map(() => layPlace(world, { programmeId, ...group })));
  for (const place of places.slice(0, 3)) await layAttendance(world, { ...place, ...group }, weeks);
  const [fourth] = places.slice(3);
  assert.ok(fourth);
  await layAttendance(world, { ...fourth, ...group }, weeks.slice(1));
  const runId = await as(priya, buildRun, { areaId });
  assert.deepEqual(await findingsOf(runId), []);
  await layAttendance(world, { ...fourth, ...group }, weeks.slice(0, 1));
  assert.deepEqual(
    (await findingsOf(runId)).map((one) => one.evidence),
    [{ kind: "everyone_came", people: 4, sessions: 8 }],
  );
});

test("a session that the register takes back stops its payment before money leaves", async () => {
  const { runId, request, place } = await layRun("Pebble Beach Sailors");
  await as(priya, checkRun, { runId });
  await world.act((work) =>
    work.tx
      .updateTable("activities.attendance")
      .set({ outcome: "not_here" })
      .where("place_id", "=", place.placeId)
      .where("on_day", "=", "2026-09-08" as never)
      .execute(),
  );
  await assert.rejects(as(marcus, approveRun, { runId }), { reason: "stops_left" });
  await as(marcus, holdRequest, { runId, requestId: request.id, reason: "The register changed." });
  const next = await as(priya, buildRun, { areaId });
  assert.equal((await requestsOf(next))[0]?.sessions, 1);
});

test("a session that was paid stays attended: a press on the register cannot take it back", async () => {
  const { place, runId } = await layRun("Ember Sports", ["2026-09-08"]);
  await as(priya, checkRun, { runId });
  await as(marcus, approveRun, { runId });
  await as(helen, releaseRun, { runId });
  await assert.rejects(
    as(priya, markAttendance, { placeId: place.placeId, day: calendarDay("2026-09-08"), outcome: "not_here" }),
    { reason: "already_paid" },
  );
});
