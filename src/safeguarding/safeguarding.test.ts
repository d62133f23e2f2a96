import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../test/support/browse.ts";
import { makeWorld, worldStart } from "../../test/support/world.ts";
import { openArea } from "../access/index.ts";
import { listMessagesOf } from "../messages/index.ts";
import { involve, registerPerson } from "../people/index.ts";
import { readAs, sql } from "../platform/db/index.ts";
import { calendarDay } from "../platform/values/index.ts";
import { escalateUnread, raiseConcern, setDuty } from "./index.ts";

const world = await makeWorld();
const { areaId } = world;
const marcus = await world.staff("Marcus Bell", "safeguarding_lead", "team_lead");
const deputy = await world.staff("Dita Deputy", "safeguarding_lead");
const manager = await world.staff("Moses Manager", "safeguarding_lead");
const priya = await world.staff("Priya Shah", "link_worker");
const sam = await world.staff("Sam Okoro", "link_worker");
await world.act(async (work) => {
  await setDuty(work, { areaId, accountId: marcus.id, rank: 1 });
  await setDuty(work, { areaId, accountId: deputy.id, rank: 2 });
  await setDuty(work, { areaId, accountId: manager.id, rank: 3 });
});
const personId = await world.act(async (work) => {
  const id = await registerPerson(work, { areaId, givenName: "Mina", dateOfBirth: calendarDay("2012-03-04") });
  await involve(work, { areaId, personId: id, accountId: priya.id, role: "link_worker", why: "test" });
  return id;
});

const secret = "She said that she is afraid to go home";
const raise = (dangerNow = false) =>
  world.act((work) => raiseConcern(work, { areaId, personId, sourceKind: "page", words: secret, dangerNow }), priya);
const subjectsTo = (account: { id: string }) =>
  readAs(world.app.ground.db, marcus, async (reader) =>
    (await listMessagesOf(reader, areaId, personId))
      .filter((message) => message.recipient_id === account.id)
      .map((message) => message.subject),
  );

test("F080 a concern is raised in two taps from any page, and the person on duty is told in the same act", async () => {
  const browser = browse(world.app, await world.cookieOf(priya));
  const form = await browser.get(`/concerns/new?person=${personId}`);
  assert.match(form.text, /About Mina/);
  assert.match(form.text, /reads it by Tuesday 8 September, 3:30pm/);
  assert.match(form.text, /01632 960150/, "the front door's number is there before anything is sent");
  const sent = await browser.press(form, "Send to Marcus Bell", { words: secret, danger: "no" });
  assert.equal(sent.status, 200);
  assert.match(sent.text, /Marcus Bell has been told/);
  assert.match(sent.text, /3:30pm; then the deputy is told/);
  assert.deepEqual(await subjectsTo(marcus), ["Read now: a concern was raised"]);
});

test("what is missing is named, and nothing typed is lost", async () => {
  const browser = browse(world.app, await world.cookieOf(priya));
  const again = await browser.press(await browser.get("/concerns/new"), /^Send to/, { words: "Her words" });
  assert.equal(again.status, 422);
  assert.match(again.title, /^Error:/);
  assert.match(again.text, /Choose whether anyone is in danger right now/);
  assert.equal(again.formWith(/^Send to/).fields["words"], "Her words");
});

test("a colleague cannot read what another said, neither on a page nor in the database", async () => {
  const id = await raise();
  const page = await browse(world.app, await world.cookieOf(sam)).get(`/concerns/${id}`);
  assert.equal(page.status, 404);
  const rows = await readAs(world.app.ground.db, sam, (reader) =>
    reader.selectFrom("safeguarding.concern").select("words").execute(),
  );
  assert.deepEqual(rows, []);
  const changed = await world.act(
    (work) => sql`update safeguarding.concern set state = 'closed' where id = ${id}`.execute(work.tx),
    sam,
  );
  assert.equal(changed.numAffectedRows, 0n);
});

test("who raised a concern may read it again and may not take it", async () => {
  const id = await raise();
  const browser = browse(world.app, await world.cookieOf(priya));
  const page = await browser.get(`/concerns/${id}`);
  assert.match(page.text, /afraid to go home/);
  assert.doesNotMatch(page.text, /I have read it and act on it/);
  const forged = await browser.post(`/concerns/${id}/acknowledgement`, page.formWith("Sign out").fields);
  assert.equal(forged.status, 403);
});

test("the public that raised a concern cannot read the concerns of the rest of the public", async () => {
  const anyone = { kind: "public" as const, id: "anyone", name: "", areaIds: [areaId], compartments: [], roles: [] };
  await world.act(
    (work) => raiseConcern(work, { areaId, sourceKind: "referral", words: secret, dangerNow: false }),
    anyone,
  );
  const rows = await readAs(world.app.ground.db, anyone, (reader) =>
    reader.selectFrom("safeguarding.concern").select("words").execute(),
  );
  assert.deepEqual(rows, []);
});

test("the first lead to take a concern has it; the second sees who and when", async () => {
  const id = await raise();
  const [first, second] = [
    browse(world.app, await world.cookieOf(marcus)),
    browse(world.app, await world.cookieOf(deputy)),
  ];
  const [page, late] = [await first.get(`/concerns/${id}`), await second.get(`/concerns/${id}`)];
  assert.match((await first.press(page, "I have read it and act on it")).text, /Marcus Bell has it since/);
  const refused = await second.press(late, "I have read it and act on it");
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Marcus Bell has it since Tuesday 8 September, 2:30pm/);
});

test("F023 a concern that nobody reads goes to the deputy, then to the duty manager, and stays open", async () => {
  const id = await raise(true);
  const minutes = (count: number) => new Date(worldStart.getTime() + count * 60_000);
  const told = async () => {
    await escalateUnread(world.app.workerGround);
    await escalateUnread(world.app.workerGround);
    const rows = await readAs(world.app.ground.db, marcus, (reader) =>
      reader.selectFrom("safeguarding.escalation").select("account_id").where("concern_id", "=", id).execute(),
    );
    return rows.map((row) => row.account_id);
  };
  world.clock.moveTo(minutes(59));
  assert.deepEqual(await told(), []);
  world.clock.moveTo(minutes(60));
  assert.deepEqual(await told(), [deputy.id]);
  world.clock.moveTo(minutes(120));
  assert.deepEqual(await told(), [deputy.id, manager.id]);
  world.clock.moveTo(minutes(6000));
  assert.equal((await told()).length, 2);
  const list = await browse(world.app, await world.cookieOf(marcus)).get("/concerns");
  assert.match(list.text, /Read it: Mina.*Immediate danger Out of time/);
  world.clock.moveTo(worldStart);
});

test("with nobody on duty, a safeguarding lead is told rather than nobody", async () => {
  const otherArea = await world.act((work) =>
    openArea(work, {
      slug: "elsewhere",
      name: "Elsewhere",
      phone: "01632 960199",
      run_by: "nobody yet",
      front_door_name: "Elsewhere front door",
      front_door_phone: "01632 960198",
      out_of_hours_phone: "01632 960197",
    }),
  );
  await assert.rejects(
    world.act(
      (work) => raiseConcern(work, { areaId: otherArea, sourceKind: "page", words: secret, dangerNow: false }),
      { kind: "system", id: "test", name: "", areaIds: [otherArea], compartments: [], roles: [] },
    ),
    /nobody in area .* can be told/,
  );
});

test("merging and erasing reach concerns even for those who cannot read them", async () => {
  const concernId = await raise();
  const duties = world.app.manifests.find((module) => module.name === "safeguarding")?.person;
  const twin = await world.act((work) =>
    registerPerson(work, { areaId, givenName: "Mina", dateOfBirth: calendarDay("2012-03-04") }),
  );
  await world.act(async (work) => {
    await duties?.merge(work, { areaId, personId }, { areaId, personId: twin });
    await duties?.erase(work, { areaId, personId: twin });
  }, sam);
  const row = await readAs(world.app.ground.db, marcus, (reader) =>
    reader
      .selectFrom("safeguarding.concern")
      .select(["person_id", "words"])
      .where("id", "=", concernId)
      .executeTakeFirst(),
  );
  assert.deepEqual(row, { person_id: twin, words: "erased" });
});
