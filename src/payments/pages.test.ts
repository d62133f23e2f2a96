import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../test/support/browse.ts";
import { makeWorld } from "../../test/support/world.ts";
import { layAttendance, layPaidGroup, layPlace, layProgramme, layStream } from "../../test/support/money.ts";
import { giveRole, makeAccount, openArea } from "../access/index.ts";
import { systemActor } from "../platform/acting.ts";
import { newId } from "../platform/values/index.ts";

const world = await makeWorld();
const { areaId } = world;
const programmeId = await layProgramme(world);
await layStream(world, programmeId);
const as = async (actor: Parameters<typeof world.cookieOf>[0]) => browse(world.app, await world.cookieOf(actor));
const priya = await as(await world.staff("Priya Thornbury", "business_support"));
const marcus = await as(await world.staff("Marcus Elderfield", "payment_approver"));
const helen = await as(await world.staff("Helen Quarrie", "payment_releaser"));
const dani = await as(await world.staff("Dani Rowanbrook", "link_worker"));
const both = await as(await world.staff("Ola Allroles", "business_support", "payment_approver"));

let accounts = 20_000_000;
async function layDebt(name: string): Promise<{ organisationId: string; payeeId: string; activityId: string }> {
  const group = await layPaidGroup(world, name, String((accounts += 1)));
  const place = await layPlace(world, { programmeId, ...group });
  await layAttendance(world, { ...place, ...group }, ["2026-09-01", "2026-09-08"]);
  return group;
}

test("F094 business support builds, checks and sends; an approver approves; a releaser releases and has the file", async () => {
  await layDebt("Copper Otter Boxing Club");
  const start = await priya.get("/payments");
  assert.match(start.text, /1 group for 2 sessions, £12\.00/);
  const built = await priya.press(start, "Build this week’s run");
  assert.equal(built.status, 200);
  assert.match(built.text, /Payment run 26-1/);
  assert.match(built.text, /Nothing unusual in 1 payment/);
  assert.match(built.text, /Copper Otter Boxing Club will get £12\.00 for 2 sessions/);
  assert.match(built.text, /Youth pilot£12\.00/);
  const sent = await priya.press(built, "Send 1 for approval");
  assert.match(sent.text, /You check this run, so you cannot approve or release it/);
  assert.match(sent.text, /Next: Marcus Elderfield or Ola Allroles/);
  const approved = await marcus.press(await marcus.get(built.path), "Approve £12.00");
  assert.match(approved.text, /Next: Helen Quarrie/);
  const released = await helen.press(await helen.get(built.path), "Release £12.00");
  assert.match(released.text, /Left on Tuesday 8 September/);
  const file = await helen.get(released.linkTo("Download the file for the bank"));
  assert.match(
    file.html,
    /^Name,Sort code,Account number,Amount,Reference\nCopper Otter Boxing Club,203040,20000001,12\.00,LINKWAY 261-001/,
  );
  const downloads = await world.act((work) =>
    work.tx
      .selectFrom("platform.audit_entry")
      .select("event")
      .where("event", "=", "payments.file_downloaded")
      .execute(),
  );
  assert.equal(downloads.length, 1);
});

test("F094 the file is for releasers only, and only after the release", async () => {
  await layDebt("Paper Lantern Dance");
  const run = await priya.press(await priya.get("/payments"), "Build this week’s run");
  assert.equal((await helen.get(`${run.path}/file`)).status, 403);
  assert.equal((await priya.get(`${run.path}/file`)).status, 403);
  assert.equal((await dani.get(`${run.path}/file`)).status, 403);
});

test("F094 one person who holds two roles does one step, and reads why not the other", async () => {
  await layDebt("Hedgehog Hall Youth Club");
  const run = await both.press(await both.get("/payments"), "Build this week’s run");
  const checked = await both.press(run, "Send 1 for approval");
  assert.match(checked.text, /You check this run, so you cannot approve or release it/);
  assert.throws(() => checked.formWith(/^Approve/));
  const sent = run.formWith("Send 1 for approval");
  const forged = await both.post(`${run.path}/approval`, { ...sent.fields, _key: "forged-key-forged-key" });
  assert.equal(forged.status, 409);
  assert.match(forged.text, /so you cannot approve or release it/);
});

test("a second press on release answers like the first, and pays once", async () => {
  await layDebt("Tin Drum Music");
  const run = await priya.press(await priya.get("/payments"), "Build this week’s run");
  await priya.press(run, "Send 1 for approval");
  const before = await helen.get(run.path);
  assert.throws(() => before.formWith(/^Release/));
  await marcus.press(await marcus.get(run.path), "Approve £12.00");
  const ready = await helen.get(run.path);
  const [first, second] = await Promise.all([
    helen.press(ready, "Release £12.00"),
    helen.press(ready, "Release £12.00"),
  ]);
  assert.deepEqual([first.status, second.status], [200, 200]);
  const spent = await world.act((work) =>
    work.tx
      .selectFrom("payments.run_release")
      .select("run_id")
      .where("run_id", "=", run.path.split("/")[2] ?? "")
      .execute(),
  );
  assert.equal(spent.length, 1);
  const other = await helen.post(`${run.path}/release`, { ...ready.formWith("Release £12.00").fields, _key: newId() });
  assert.equal(other.status, 409);
  assert.match(other.text, /Somebody was first/);
});

test("a payment is held with its reason, leaves the run and joins the next", async () => {
  await layDebt("Quince Street Art Room");
  const run = await priya.press(await priya.get("/payments"), "Build this week’s run");
  const request = await priya.get(run.linkTo("Quince Street Art Room"));
  assert.match(request.text, /Tuesday 1 September/);
  assert.match(request.text, /Quince Street Art Room, ends 05/);
  const missing = await priya.press(request, "Hold this payment", { reason: " " });
  assert.equal(missing.status, 422);
  assert.match(missing.text, /There is a problem.*Write the reason in a few words/);
  const held = await priya.press(missing, "Hold this payment", { reason: "Asked the club about 8 September." });
  assert.match(held.text, /Every payment of this run is held/);
  assert.match((await priya.get(`${run.path}?show=held`)).text, /Quince Street Art Room/);
  const late = await priya.press(request, "Hold this payment", { reason: "Again.", _key: newId() });
  assert.equal(late.status, 409);
  assert.match((await priya.get("/payments")).text, /1 group for 2 sessions, £12\.00/);
  await priya.press(await priya.get("/payments"), "Build this week’s run");
});

test("changed bank details come first, stop the run, and are cleared by a second person with a reason", async () => {
  const group = await layDebt("Marmalade Gloves");
  const details = await priya.get(`/payments/groups/${group.organisationId}/bank-details`);
  const wrong = { accountName: "Marmalade <Gloves>", sortCode: "20-30", accountNumber: "1234" };
  const bad = await priya.press(details, "Record these details", wrong);
  assert.equal(bad.status, 422);
  for (const message of [
    /Write the name as on the bank card/,
    /sort code as six digits/,
    /account number as eight digits/,
  ])
    assert.match(bad.text, message);
  assert.equal(bad.formWith("Record these details").fields["sortCode"], "20-30");
  const right = { accountName: "Marmalade Gloves", sortCode: "20-30-40", accountNumber: "98765407" };
  const recorded = await priya.press(bad, "Record these details", right);
  assert.match(recorded.text, /Waiting for a call-backMarmalade Gloves, account ends 07/);
  assert.match(recorded.text, /You recorded these, so somebody else rings and confirms/);
  assert.doesNotMatch(recorded.html, /98765407/);
  const run = await priya.press(await priya.get("/payments"), "Build this week’s run");
  assert.match(run.text, /One to look at.*New bank details wait for a call-back/);
  assert.match(run.text, /Hold or clear the one that stops the run/);
  assert.throws(() => run.formWith(/^Send/));
  const request = await marcus.get((await marcus.get(run.path)).linkTo("Marmalade Gloves"));
  const cleared = await marcus.press(request, "Clear it, so that it can be paid", {
    reason: "Rang Dee on her old number.",
  });
  assert.match(cleared.text, /Cleared by Marcus Elderfield: Rang Dee on her old number\./);
  const sent = await priya.press(await priya.get(run.path), "Send 1 for approval");
  assert.equal(sent.status, 200);
  const confirmed = await marcus.press(await marcus.get(details.path), "The club confirmed them");
  assert.match(confirmed.text, /Used nowMarmalade Gloves, account ends 07/);
});

test("F093 a group without bank details is listed as not yet payable, with the way to mend it", async () => {
  const group = await layDebt("Grey Squirrel Skaters");
  await world.act((work) =>
    work.tx.updateTable("payments.payee").set({ ended_at: work.now }).where("id", "=", group.payeeId).execute(),
  );
  const list = await priya.get("/payments");
  assert.match(list.text, /Cannot be paid yet.*Grey Squirrel Skaters, 2 sessions, £12\.00/);
  assert.equal(list.linkTo("Bank details"), `/payments/groups/${group.organisationId}/bank-details`);
});

test("F095 the ledger page shows each fund and the proof of its balances", async () => {
  const ledger = await priya.get("/payments/ledger");
  assert.match(ledger.text, /Balances proved: \d+ entries, 0 problems/);
  assert.match(ledger.text, /From The pilot’s funderSpend by 31 March 2027Award £170,000\.00Spent £\d+\.00Committed/);
});

test("other roles, strangers and other areas see nothing of payments", async () => {
  assert.equal((await dani.get("/payments")).status, 403);
  assert.match((await browse(world.app).get("/payments")).path, /sign-in/);
  const [run] = await world.act((work) => work.tx.selectFrom("payments.run").select("id").limit(1).execute());
  assert.ok(run);
  const accountId = await world.act((work) => makeAccount(work, { email: "far@linkway.example", name: "Far Away" }));
  const other = await world.act((work) =>
    openArea(work, {
      slug: "east-sussex",
      name: "East Sussex",
      phone: "01632 960100",
      run_by: "the East Sussex partnership",
      front_door_name: "Single Point of Advice",
      front_door_phone: "01632 960101",
      out_of_hours_phone: "01632 960102",
    }),
  );
  await world.act(
    (work) => giveRole(work, { accountId, areaId: other, organisationId: world.teamId, role: "business_support" }),
    systemActor("test", [other]),
  );
  const far = await as({ kind: "account", id: accountId, name: "", areaIds: [], compartments: [], roles: [] });
  assert.equal((await far.get("/payments")).status, 200);
  assert.equal((await far.get(`/payments/${run.id}`)).status, 404);
  assert.equal((await far.get("/payments/not-an-id")).status, 404);
  const forged = await far.post("/payments/runs", { area: areaId, _key: "forged-key-forged-key" });
  assert.equal(forged.status, 403);
});
