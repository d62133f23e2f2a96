import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../test/support/browse.ts";
import { addGroup } from "../../test/support/groups.ts";
import { makeWorld } from "../../test/support/world.ts";
import { calendarDay } from "../platform/values/index.ts";
import { addClosure } from "./index.ts";

const world = await makeWorld();
const { activityId } = await world.act((work) =>
  addGroup(work, { welcome: "Sam meets you at the door", stepFree: true }),
);
await world.act((work) =>
  addGroup(work, { groupName: "Lantern Lane Boxing", schedule: [{ weekday: 6, startsAt: "10:00", endsAt: "11:00" }] }),
);
const browser = browse(world.app);
const search = "/blmk/activities?what=boxing&near=MK3+6EW&age=14&when=after_school&within=10";

test("F050 anybody finds an activity without an account, with why it fits, when, where, cost and free places", async () => {
  const page = await browser.get(search);
  assert.equal(page.status, 200);
  for (const said of [
    /Copper Otter Boxing Club Best fit/,
    /✓ Boxing✓ 11 to 16✓ Starts after school✓ Sam meets you at the door/,
    /NextTue 8 Sep, 5pm/,
    /Bletchley, \d\.\d miles/,
    /£6/,
    /3 places freeConfirmed today/,
  ])
    assert.match(page.text, said);
});

test("F050 what nearly fits stands apart and says what does not fit", async () => {
  const page = await browser.get(search);
  assert.match(page.text, /Nearly fits.*Lantern Lane Boxing Not after school.*! Saturday, not after school/);
});

test("a town does as well as a postcode, and a place nobody knows is said with everything typed kept", async () => {
  assert.match((await browser.get(search.replace("MK3+6EW", "Bletchley"))).text, /Copper Otter/);
  const page = await browser.get(search.replace("MK3+6EW", "Narnia+Central"));
  assert.equal(page.status, 422);
  assert.match(page.title, /^Error: /);
  assert.match(page.text, /We do not know “Narnia Central”/);
  assert.match(page.html, /value="boxing"/);
});

test("F050 when nothing fits, the page says what there is instead", async () => {
  const page = await browser.get("/blmk/activities?what=boxing&near=MK3+6EW&age=14&when=evening");
  assert.match(page.text, /No boxing within 10 miles in the evening\.There are:2 at other times/);
  const other = await browser.get(page.linkTo(/at other times/));
  assert.match(other.text, /Copper Otter Boxing Club/);
});

test("F058 an activity's own page says when, where, what it costs and who meets you", async () => {
  await world.act((work) =>
    addClosure(work, {
      activityId,
      firstDay: calendarDay("2026-10-27"),
      lastDay: calendarDay("2026-10-27"),
      why: "half term",
    }),
  );
  const page = await browser.get((await browser.get(search)).linkTo("Copper Otter Boxing Club"));
  assert.equal(page.status, 200);
  for (const said of [/Tuesdays, 5pm to 6pm/, /Rickley Hall/, /£6 a session/, /Sam meets you at the door/, /half term/])
    assert.match(page.text, said);
});

test("an activity or area that is not there, and answers that make no sense, do no harm", async () => {
  assert.equal((await browser.get("/blmk/activities/00000000-0000-4000-8000-000000000000")).status, 404);
  assert.equal((await browser.get("/blmk/activities/nonsense")).status, 404);
  assert.equal((await browser.get("/nowhere/activities")).status, 404);
  assert.equal(
    (await browser.get("/blmk/activities?age=-5&when=never&within=9999&near=%00&what=%F0%9F%A5%8A")).status < 500,
    true,
  );
});

test("F050 ten best answers are shown, and the others are one link away", async () => {
  for (let nth = 1; nth <= 12; nth += 1)
    await world.act((work) => addGroup(work, { groupName: `Choir ${nth}`, words: ["singing"] }));
  const ten = await browser.get("/blmk/activities?what=singing&near=MK3+6EW");
  assert.match(ten.text, /10 best answersof 12/);
  const all = await browser.get(ten.linkTo("Show 2 more"));
  assert.match(all.text, /12 best answersof 12/);
});
