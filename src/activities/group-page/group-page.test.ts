import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browse, type Browser, type Page } from "../../../test/support/browse.ts";
import { laySceneOfPlaces } from "../../../test/support/place.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { addGroupContact } from "../../directory/index.ts";
import { readAs } from "../../platform/db/index.ts";
import { findPlace, giveGroupLink, linkUrls, staffUrls } from "../index.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(world, {}, { places: 40 });
const { areaId } = world;
const urls = staffUrls(scene.organisationId);

const status = async (placeId: string) =>
  (await readAs(world.app.ground.db, scene.worker, (reader) => findPlace(reader, placeId)))?.status;

async function link(contactId = scene.contactId): Promise<string> {
  return (await world.act((work) => giveGroupLink(work, { areaId, contactId }))).token;
}

async function newestCode(): Promise<string> {
  await world.app.drain();
  const page = await browse(world.app).get("/demo/outbox");
  return /(\d{6}) is your code/.exec(page.text)?.[1] ?? "none";
}

/** Types the code from the contact's phone where a page asks for it. */
async function prove(browser: Browser, asking: Page): Promise<Page> {
  tick();
  const typing = await browser.press(asking, "Text me the code");
  return browser.press(typing, "Go on", { code: await newestCode() });
}

/** Dee's phone, proved, on her page. */
async function dee(): Promise<{ browser: Browser; page: Page; token: string }> {
  const browser = browse(world.app);
  const token = await link();
  return { browser, token, page: await prove(browser, await browser.get(linkUrls(token).page())) };
}

/** A young person whose place the group accepted, on the register of Tuesday 8 September. */
async function accepted(name: string) {
  const one = await scene.another({ name });
  const placeId = await scene.reserve(one);
  await scene.accept(placeId);
  return { one, placeId };
}

/** The newest code in the outbox is the last one only if time passes. */
let seconds = 0;
const tick = () => world.clock.moveTo(new Date(world.clock.now().getTime() + 1000));
beforeEach(() => world.clock.moveTo(new Date(Date.parse("2026-09-08T16:30:00Z") + (seconds += 20) * 1000)));

test("F071 a forwarded group link shows nobody's name before the code from the known phone", async () => {
  await accepted("Hidden");
  const { page, token } = await dee();
  assert.match(page.text, /Hidden/);
  const stranger = await browse(world.app).get(linkUrls(token).page());
  assert.match(stranger.text, /We text a code to the phone ending 142/);
  assert.doesNotMatch(stranger.html, /Hidden/);
});

test("F060 the offer says an age, a day and what it pays, names nobody, and yes is one press", async () => {
  const one = await scene.another({ name: "Unnamed" });
  const placeId = await scene.reserve(one);
  const browser = browse(world.app);
  const offer = await browser.get(linkUrls(await link()).offer(placeId));
  assert.match(offer.text, /A 14-year-old for Copper Otter Boxing Club/);
  assert.match(offer.text, /Tuesdays 5pm, 12 weeks/);
  assert.match(offer.text, /£6 each time/);
  assert.match(offer.text, /Dani Rowanbrook, link worker/);
  assert.match(offer.text, /answer by Friday 11 September, 5pm/);
  assert.doesNotMatch(offer.html, /Unnamed|Fenwick|MK3/);
  assert.equal(await status(placeId), "offered", "opening changes nothing");
  const asked = await browser.press(offer, "Yes, we’d love to");
  assert.equal(await status(placeId), "accepted");
  assert.match(asked.text, /We text a code/);
  assert.doesNotMatch(asked.html, /Unnamed/);
  const welcome = await prove(browser, asked);
  assert.match(welcome.text, /Unnamed, 14, can come from Tuesday/);
  assert.doesNotMatch(welcome.html, /Fenwick|MK3 6EW/);
});

test("a phone proved once is not asked again by the link of the next text", async () => {
  const { browser } = await dee();
  const page = await browser.get(linkUrls(await link()).page());
  assert.doesNotMatch(page.text, /We text a code/);
  const other = await world.act((work) =>
    addGroupContact(work, { areaId, organisationId: scene.organisationId, name: "Sam", phone: "07700900143" }),
  );
  assert.match((await browser.get(linkUrls(await link(other)).page())).text, /ending 143/, "Sam's link is Sam's");
});

test("no is one press with why, and answered twice or too late the page says how things stand", async () => {
  const placeId = await scene.reserve(await scene.another({ name: "Refused" }));
  const browser = browse(world.app);
  const address = linkUrls(await link()).offer(placeId);
  const offer = await browser.get(address);
  const said = await browser.press(offer, "We are full");
  assert.match(said.text, /You said “not this time”/);
  assert.equal(await status(placeId), "declined");
  const again = await browser.press(offer, "Yes, we’d love to", { _key: "another-key-of-its-own" });
  assert.match(again.text, /You said “not this time”/);
  assert.equal(await status(placeId), "declined");
  const late = await scene.reserve(await scene.another({ name: "Late" }));
  world.clock.moveTo(new Date("2026-09-11T16:00:01Z"));
  assert.match((await browser.get(linkUrls(await link()).offer(late))).text, /The time to answer is over/);
});

test("F071 the register is two presses a name: Here, the same again takes it back, a second press of one form counts once", async () => {
  const { placeId } = await accepted("Mina");
  const { browser, page } = await dee();
  assert.match(page.text, /Today, Tuesday 8 September · 0 of \d+ done/);
  const marked = await browser.press(page, /^Here: Mina$|^Here.*Mina$/);
  assert.equal(await status(placeId), "started");
  await browser.press(page, /^Here.*Mina$/);
  assert.equal(await status(placeId), "started", "the same form again is one press");
  await browser.press(marked, /^Here.*Mina$/);
  assert.equal(await status(placeId), "accepted");
});

test("F072 Not here asks why in one press", async () => {
  const { placeId } = await accepted("Ola");
  const { browser, page } = await dee();
  const missed = await browser.press(page, /^Not here.*Ola$/);
  assert.match(missed.text, /Do you know why\?/);
  await browser.press(missed, /^Poorly.*Ola$/);
  const attendance = await world.act((work) =>
    work.tx
      .selectFrom("activities.attendance")
      .select(["outcome", "reason", "marked_by_kind"])
      .where("place_id", "=", placeId)
      .executeTakeFirst(),
  );
  assert.deepEqual(attendance, { outcome: "not_here", reason: "poorly", marked_by_kind: "link" });
});

test("F071 two phones: a press on an older page does not overwrite, it says who pressed what and when", async () => {
  const { placeId } = await accepted("Jaydon");
  const { browser, page } = await dee();
  await scene.mark(placeId, "2026-09-08", "here");
  const conflict = await browser.press(page, /^Not here.*Jaydon$/);
  assert.equal(conflict.status, 409);
  assert.match(conflict.text, /Dani Rowanbrook pressed Here at 5:3\dpm/);
  assert.equal(await status(placeId), "started");
  await browser.press(conflict, /^Not here.*Jaydon$/);
  assert.equal(await status(placeId), "accepted");
});

test("the link of another group opens neither offer nor register row of this one", async () => {
  const { placeId } = await accepted("Guarded");
  const offered = await scene.reserve(await scene.another({ name: "Asked" }));
  const other = await scene.group({ groupName: "Nosy Neighbours" });
  const contactId = await world.act((work) =>
    addGroupContact(work, { areaId, organisationId: other.organisationId, name: "Nia", phone: "07700900199" }),
  );
  const browser = browse(world.app);
  const token = await link(contactId);
  const page = await prove(browser, await browser.get(linkUrls(token).page()));
  assert.doesNotMatch(page.html, /Guarded/);
  assert.equal((await browser.get(linkUrls(token).offer(offered))).status, 404);
  const { fields } = page.formWith("0: Places free: Nosy Neighbours");
  const forged = await browser.post(linkUrls(token).mark(placeId), {
    ...fields,
    day: "2026-09-08",
    press: "here",
    seen: "",
  });
  assert.equal(forged.status, 404);
  assert.equal(await status(placeId), "accepted");
  const seats = await browser.post(linkUrls(token).seats(scene.activityId), {
    ...fields,
    free: "5",
    _key: "key-key-key-key-key",
  });
  assert.equal(seats.status, 404);
});

test("F060 F061 places free are one press, and a pause is a date that must lie ahead", async () => {
  const { browser, page } = await dee();
  const two = await browser.press(page, "2: Places free: Copper Otter Boxing Club");
  assert.match(two.text, /You said 2, today/);
  const wrong = await browser.press(two, "Take nobody new until then", {
    "until-day": "1",
    "until-month": "2",
    "until-year": "2020",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /Type a day after today/);
  assert.match(wrong.html, /value="2020"/);
  const paused = await browser.press(wrong, "Take nobody new until then", {
    "until-day": "1",
    "until-month": "10",
    "until-year": "2026",
  });
  assert.match(paused.text, /Nobody new until Thursday 1 October/);
  const open = await browser.press(paused, /^5\+: Places free/);
  assert.match(open.text, /You said 5\+, today/);
});

test("F073 a worry reaches the duty person and the link worker in the same act, and asks nothing twice", async () => {
  const { one } = await accepted("Dear");
  const { browser, page } = await dee();
  const worried = await browser.get(page.linkTo("I’m worried about someone"));
  assert.match(worried.text, /999/);
  const missing = await browser.press(worried, "Tell the duty person", { what: "" });
  assert.equal(missing.status, 422);
  assert.match(missing.title, /^Error: /);
  const about = /value="([\w-]+)"[^>]*>(?:(?!value=).)*?Dear/s.exec(missing.html)?.[1] ?? "";
  const sent = await browser.press(missing, "Tell the duty person", { what: "She had bruises", danger: "no", about });
  assert.match(sent.text, /It is with the duty person/);
  const tasks = await world.act((work) =>
    work.tx.selectFrom("caseload.task").select(["kind", "case_id"]).where("kind", "=", "group_concern").execute(),
  );
  assert.deepEqual(tasks, [{ kind: "group_concern", case_id: one.id }]);
});

test("F071 staff keep the register for a group that rings, under their own name", async () => {
  const { placeId } = await accepted("Rung");
  const helper = await world.staff("Bea Support", "business_support");
  const browser = browse(world.app, await world.cookieOf(helper));
  const page = await browser.get(urls.page());
  assert.match(page.text, /You write for the group: it rang/);
  await browser.press(page, /^Here.*Rung$/);
  assert.equal(await status(placeId), "started");
  const mark = await world.act((work) =>
    work.tx
      .selectFrom("activities.attendance")
      .select(["marked_by_kind", "marked_by"])
      .where("place_id", "=", placeId)
      .executeTakeFirst(),
  );
  assert.deepEqual(mark, { marked_by_kind: "account", marked_by: helper.id });
});

test("staff of another role may not open a group's page, and those of another area do not find it", async () => {
  const approver = await world.staff("Ann Approver", "payment_approver");
  assert.equal((await browse(world.app, await world.cookieOf(approver)).get(urls.page())).status, 403);
  const lone = await world.act((work) => addGroupOfNobody(work));
  const helper = await world.staff("Hal Helper", "business_support");
  assert.equal((await browse(world.app, await world.cookieOf(helper)).get(staffUrls(lone).page())).status, 404);
});

async function addGroupOfNobody(work: Parameters<Parameters<typeof world.act>[0]>[0]): Promise<string> {
  const { addGroup } = await import("../../../test/support/groups.ts");
  return (await addGroup(work, { groupName: "Of another area" })).organisationId;
}

test("money coming is counted from the register", async () => {
  const { placeId } = await accepted("Paid");
  await scene.mark(placeId, "2026-09-08", "here");
  const { page } = await dee();
  assert.match(page.text, /Money coming£\d+\.00\d+ visits? at £6/);
});

test("Lock asks for the code again", async () => {
  const { browser, page } = await dee();
  const locked = await browser.press(page, "Not Dee? Lock");
  assert.match(locked.text, /We text a code/);
});

test("F071 a session of the last weeks can be filled in later, one to come cannot", async () => {
  const { placeId } = await accepted("Kit");
  world.clock.moveTo(new Date("2026-09-17T09:00:00Z"));
  const { browser, page, token } = await dee();
  assert.match(page.text, /^.*Waiting for you.*Who came at 5pm\?/);
  const earlier = await browser.get(page.linkTo("Tuesday 8 September, 5pm"));
  const marked = await browser.press(earlier, /^Here.*Kit$/);
  assert.match(marked.text, /Tuesday 8 September/);
  assert.equal(await status(placeId), "started");
  const { fields } = earlier.formWith(/^Here.*Kit$/);
  const future = await browser.post(linkUrls(token).mark(placeId), {
    ...fields,
    day: "2026-09-22",
    seen: "",
    press: "here",
    _key: "a-key-of-the-future-1",
  });
  assert.equal(future.status, 409);
  assert.match(future.text, /That session has not been yet/);
});
