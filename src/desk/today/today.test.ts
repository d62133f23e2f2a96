import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../../platform/values/index.ts";
import { sendReferral } from "../../referrals/index.ts";
import { setLimit } from "../../caseload/index.ts";
import { browse } from "../../../test/support/browse.ts";
import { openCase, setUpPilot } from "../../../test/support/case.ts";
import { makeWorld, worldStart } from "../../../test/support/world.ts";
import { urls } from "../urls.ts";

const world = await makeWorld();
const { areaId } = world;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const browser = browse(world.app, await world.cookieOf(dani));
const lead = browse(world.app, await world.cookieOf(await world.staff("Tom Becket", "team_lead")));

/** Days, in words that may stand close together on the page. */
const says = (text: string) => new RegExp(text.replaceAll(" ", " ?"));
const days = (count: number) => world.clock.moveTo(new Date(worldStart.getTime() + count * 86_400_000));

function refer(name: string, born: string) {
  return world.act((work) =>
    sendReferral(work, {
      areaId,
      programmeId: pilot,
      referrerKind: "school_college",
      referrer: { name: "Rowan", role: "Pastoral lead", email: "rowan@school.example", place: "Lord Grey Academy" },
      person: { givenName: name, dateOfBirth: calendarDay(born) },
      agreement: "yes",
      story: "She sits alone.",
      needs: [],
      postcode: "MK3 6EW",
      reach: { how: "in_person" },
    }),
  );
}

test("F030 an empty day says that nothing is due, list by list", async () => {
  const page = await browser.get("/today");
  assert.match(page.text, says("Tuesday 8 September"));
  assert.match(page.text, /You are up to date\./);
  for (const quiet of ["Nothing overdue.", "No new referrals.", "Nothing else is due today.", "Nobody has gone quiet."])
    assert.ok(page.text.includes(quiet), quiet);
});

test("F030 F020 a new referral stands there with its clock and what the rules say, explained", async () => {
  const { referralId } = await refer("Kofi", "2013-02-01");
  await refer("Bibi", "2016-06-01");
  const page = await browser.get("/today");
  assert.match(page.text, says("2 new referrals"));
  assert.match(page.text, says("Kofi, 13 From Lord Grey Academy, Tuesday 8 September, 2:30pm"));
  assert.match(page.text, /✓ 13 on 8 September/);
  assert.match(page.text, /! 10 now, 11 on 1 June 2027/);
  assert.match(page.text, says("Your team has until Thursday, 5pm"));
  assert.equal(page.linkTo(/Read and decide: Kofi/), `/referrals/${referralId}`);
  assert.equal(page.html.match(/class="nhsuk-button" data/g)?.length, 1, "one green button");
});

test("F030 what is due today, late and silent has a reason, a clock and one act", async () => {
  const one = await openCase(world, pilot, { name: "Noor", familyName: "Applegarth" });
  days(7);
  assert.match((await browser.get("/today")).text, says("Noor Applegarth, 14 First contact by 5pm"));
  days(11);
  const late = await browser.get("/today");
  assert.match(late.text, says("Noor Applegarth, 14 First contact 4 days late since Tuesday 15 September"));
  assert.equal(late.linkTo("Record a contact: Noor Applegarth"), urls.contact(one.id));
  days(21);
  const quiet = await browser.get("/today");
  assert.match(quiet.text, says("Noor Applegarth, 14 Last heard: 8 September 2026 21 days"));
  days(0);
});

test("F044 somebody is quiet after 21 days without a word, and no longer once they are reached", async () => {
  const one = await openCase(world, pilot, { name: "Lena", familyName: "Marlowick" });
  days(20);
  assert.doesNotMatch((await browser.get(`${urls.people}?quiet=yes`)).text, /Lena/);
  days(21);
  assert.match((await browser.get(`${urls.people}?quiet=yes`)).text, /Lena Marlowick/);
  const form = await browser.get(urls.contact(one.id));
  await browser.press(form, "Save the contact", { channel: "phone", withWhom: "young_person", outcome: "reached" });
  assert.doesNotMatch((await browser.get(`${urls.people}?quiet=yes`)).text, /Lena/);
  days(0);
});

test("F032 the caseload says what the limit means", async () => {
  await world.act((work) => setLimit(work, areaId, dani.id, 3));
  assert.match(
    (await browser.get("/today")).text,
    says("Your caseload 2 of 3 points 2 young people. Room for about 1"),
  );
  await world.act((work) => setLimit(work, areaId, dani.id, 2));
  assert.match((await browser.get("/today")).text, /No room: new referrals go to others/);
  await openCase(world, pilot, { name: "Odd", familyName: "Oneout" });
  const waiting = await lead.get("/today");
  assert.match(waiting.text, says("Odd Oneout, 14 Nobody had room: choose a link worker"));
  assert.match(waiting.linkTo("Choose a worker: Odd Oneout"), /transfer$/);
  await world.act((work) => setLimit(work, areaId, dani.id, 28));
});

test("a person is found by the beginning of a name or by reference, and only by those who may see them", async () => {
  const one = await openCase(world, pilot, { name: "Zuzanna", familyName: "Wójcik" });
  const today = await browser.get("/today");
  const found = await browser.get(`${urls.people}?who=all&name=${encodeURIComponent("zuz")}`);
  assert.match(found.text, says("“zuz” 1"));
  assert.equal(found.linkTo("Zuzanna Wójcik"), urls.case(one.id));
  for (const name of ["wójc", "zuzanna w", one.reference.toLowerCase()])
    assert.match((await browser.get(`${urls.people}?who=all&name=${encodeURIComponent(name)}`)).text, /Zuzanna/);
  for (const name of ["%", "_uzanna", "\\"])
    assert.match(
      (await browser.get(`${urls.people}?who=all&name=${encodeURIComponent(name)}`)).text,
      /Nobody by that name/,
    );
  assert.equal(today.formWith("Search").action, urls.people);
  const stranger = await world.staff("Ola Finch", "business_support");
  const officer = browse(world.app, await world.cookieOf(stranger));
  assert.equal((await officer.get(urls.people)).status, 403);
  assert.equal((await officer.get("/today")).status, 403);
});

test("people are listed 25 a page, sorted and filtered by address; nonsense in it shows the usual list", async () => {
  for (let nth = 0; nth < 26; nth += 1)
    await openCase(world, pilot, { name: "Person", familyName: `No${String(nth).padStart(2, "0")}` });
  const first = await browser.get(`${urls.people}?who=all`);
  const second = await browser.get(first.linkTo(/^Next/));
  assert.match(second.text, /Zuzanna/, "by name, so she comes last");
  assert.ok(second.linkTo(/^Previous/));
  const opened = await browser.get(first.linkTo("Oldest first"));
  assert.match(opened.path, /sort=opened/);
  const wild = await browser.get(`${urls.people}?page=-3&sort=drop&status=x&who=y`);
  assert.equal(wild.status, 200);
  assert.match((await browser.get(`${urls.people}?page=999`)).text, /Nobody here/);
});
