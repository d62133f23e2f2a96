import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { addGroup } from "../../../test/support/groups.ts";
import { laySceneOfPlaces } from "../../../test/support/place.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { recordCheck } from "../../directory/index.ts";
import { readAs } from "../../platform/db/index.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { listPlacesOfCase } from "../index.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(
  world,
  { amountPence: 40_000n },
  { welcome: "Sam meets you at the door", places: 3 },
);
const { areaId } = world;
const seven = await scene.group({ groupName: "Seven Kites Boxing Gym", costPence: 500n, places: 1 });
const dear = await scene.group({ groupName: "Tin Whistle Kickboxing", costPence: 700n, words: ["kickboxing"] });
const unchecked = await world.act((work) => addGroup(work, { groupName: "Fresh Paint Boxing" }));
const browser = browse(world.app, await world.cookieOf(scene.worker));
const find = (caseId = scene.one.id) => `/cases/${caseId}/find?what=boxing`;
const places = (caseId: string) =>
  readAs(world.app.ground.db, scene.worker, (reader) => listPlacesOfCase(reader, areaId, caseId));

test("F050 the search is filled in from the case, and says what each answer costs whom", async () => {
  const page = await browser.get(find());
  assert.equal(page.status, 200);
  assert.match(page.html, /value="MK3 6EW"/);
  assert.match(page.html, /name="age"[^>]*value="14"|value="14"[^>]*name="age"/);
  assert.match(page.text, /For Mina Larkfield \S+, 14/);
  assert.match(page.text, /£6, Youth pilot pays/);
  assert.match(page.text, /Youth pilot: up to £6 a session for 12 sessions\. £72 can be held today\./);
});

test("F083 what cannot be reserved says so before anybody presses: money, papers", async () => {
  const page = await browser.get(find());
  assert.match(page.text, /! £1 over what Youth pilot pays/);
  assert.match(page.text, /Fresh Paint Boxing.*! No new places until its papers are checked/);
  assert.throws(() => page.formWith("Reserve a place at nowhere"));
  assert.doesNotMatch(page.html, new RegExp(`value="${dear.activityId}"`));
  assert.doesNotMatch(page.html, new RegExp(`value="${unchecked.activityId}"`));
});

test("F036 reserving is one press, a second press of the same form reserves nothing more", async () => {
  const one = await scene.another({ name: "Pressed" });
  const page = await browser.get(find(one.id));
  const { action, fields } = page.formWith("Reserve a place");
  const body = { ...fields, activity: scene.activityId, helps: "A quiet minute before it starts" } as Record<
    string,
    string
  >;
  await Promise.all([browser.post(action, body), browser.post(action, body)]);
  const [place, ...more] = await places(one.id);
  assert.deepEqual([place?.status, place?.whatHelps, more.length], ["offered", "A quiet minute before it starts", 0]);
  const again = await browser.get(find(one.id));
  assert.match(again.text, /! Asked already, or going/);
});

test("F036 when the last seat went meanwhile the page says so, holds nothing and names the next best", async () => {
  const [late, early] = [await scene.another({ name: "Late" }), await scene.another({ name: "Early" })];
  const page = await browser.get(find(late.id));
  await scene.reserve(early, seven.activityId);
  const { action, fields } = page.formWith("Reserve a place");
  const refused = await browser.post(action, { ...fields, activity: seven.activityId });
  assert.equal(refused.status, 409);
  assert.match(
    refused.text,
    /Someone reserved the last place at Seven Kites Boxing Gym a moment ago\. Nothing is held\./,
  );
  assert.match(refused.text, /Next best: Copper Otter Boxing Club, 2 places free/);
  assert.match(refused.html, /value="boxing"/, "the search is kept");
  assert.deepEqual(await places(late.id), []);
});

test("lapsed checks, over the limit, no money and other ages are refused in words on the same page", async () => {
  const one = await scene.another({ name: "Refused" });
  const page = await browser.get(find(one.id));
  const { action, fields } = page.formWith("Reserve a place");
  let key = 0;
  const press = (activity: string) =>
    browser.post(action, { ...fields, activity, _key: `a-key-of-its-own-${(key += 1)}` });
  assert.match((await press(unchecked.activityId)).text, /wait until its papers are checked/);
  assert.match((await press(dear.activityId)).text, /costs more than the £6 the fund pays/);
  const old = await scene.group({ groupName: "Sixteens", minAge: 16, maxAge: 18 });
  assert.match((await press(old.activityId)).text, /for ages 16 to 18, and Refused is 14/);
  for (let nth = 0; nth < 3; nth += 1)
    await scene.reserve(
      await scene.another({ name: `Spender ${nth}` }),
      (await scene.group({ groupName: `S${nth}` })).activityId,
    );
  const poor = await press((await scene.group({ groupName: "One more" })).activityId);
  assert.equal(poor.status, 409);
  assert.match(poor.text, /No fund has £72 left for 12 sessions/);
  assert.deepEqual(await places(one.id), []);
});

test("a colleague sees the search but no button, another team or area does not find the case", async () => {
  const colleague = await world.staff("Priya Shah", "link_worker");
  const page = await browse(world.app, await world.cookieOf(colleague)).get(find());
  assert.match(page.text, /Dani Rowanbrook works with Mina/);
  assert.throws(() => page.formWith("Reserve a place"));
  assert.equal((await browser.get(find("00000000-0000-4000-8000-000000000000"))).status, 404);
  const finance = await world.staff("Ann Approver", "payment_approver");
  assert.equal((await browse(world.app, await world.cookieOf(finance)).get(find())).status, 403);
});

test("opening the search of a case is written down as a look at the young person", async () => {
  await browser.get(find());
  const looks = await world.act((work) =>
    work.tx
      .selectFrom("platform.audit_entry")
      .select(["actor_id", "person_id"])
      .where("event", "=", "case.searched_for")
      .where("subject_id", "=", scene.one.id)
      .execute(),
  );
  assert.ok(looks.some((look) => look.actor_id === scene.worker.id && look.person_id === scene.one.personId));
});

test("without a case the same search reserves nothing", async () => {
  const page = await browser.get("/find?what=boxing&near=Bletchley&when=after_school");
  assert.equal(page.status, 200);
  assert.match(page.text, /To reserve a place, open it from a young person’s page/);
  assert.throws(() => page.formWith("Reserve a place"));
  assert.equal((await browser.get("/find?near=Narnia+Central")).status, 422);
});

test("F082 a check recorded again opens the group to new places", async () => {
  for (const kind of ["insurance", "dbs", "safeguarding_lead", "risk_assessment"] as const)
    await world.act((work) =>
      recordCheck(work, {
        areaId,
        organisationId: unchecked.organisationId,
        kind,
        evidence: "seen",
        issuedOn: calendarDay("2026-09-01"),
        verifiedBy: scene.worker.id,
      }),
    );
  assert.doesNotMatch((await browser.get(find())).text, /papers are checked/);
});
