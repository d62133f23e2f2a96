import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../test/support/browse.ts";
import { layJourney, type Journey } from "../../test/support/journey.ts";
import { layPaidGroup, layPlace, layProgramme, layStream } from "../../test/support/money.ts";
import { loadPlaces } from "../../test/support/places.ts";
import { makeWorld } from "../../test/support/world.ts";
import { figures, firstActivity, measures, reach, steps } from "./figures/index.ts";
import { runFigure, runOne } from "./run-figure.query.ts";

const world = await makeWorld();
await loadPlaces(world);
const { areaId } = world;
const programmeId = await layProgramme(world);
const slug = `p-${programmeId.slice(-12)}`;
const group = await layPaidGroup(world, "Copper Otter Boxing Club", "30000001");
const as = async (name: string, role: "programme_manager" | "commissioner" | "link_worker") =>
  browse(world.app, await world.cookieOf(await world.staff(name, role)));
const imogen = await as("Imogen Fairweather", "programme_manager");
const nadia = await as("Nadia Osei", "commissioner");
const dani = await as("Dani Rowanbrook", "link_worker");

const values = { area: areaId, programme: programmeId };
const lay = (journeys: readonly Journey[]) =>
  Promise.all(journeys.map((journey) => layJourney(world, { programmeId, ...group }, journey)));
const times = (count: number, journey: Journey): Journey[] => Array.from({ length: count }, () => journey);
const districtOf = (name: string) =>
  world.act(async (work) => {
    const row = await work.tx
      .selectFrom("geography.lsoa as l")
      .innerJoin("geography.district as d", "d.code", "l.district_code")
      .select("l.code")
      .where("d.name", "=", name)
      .limit(1)
      .executeTakeFirstOrThrow();
    return row.code;
  });

test("before the first eight people the page says so, and draws nothing", async () => {
  await lay(times(3, { talked: 3, planned: 8, agreed: 12, sessions: [20], start: { satisfied: 4 } }));
  const page = await imogen.get("/programmes");
  assert.equal(page.status, 200);
  assert.match(page.text, /Too few to show yet\. Counts appear from 8\./);
  assert.match(page.text, /No money has been awarded yet/);
  assert.doesNotMatch(page.html, /class="lw-days/);
});

test("F141 days from referral to first activity are those of the person in the middle, and the steps add up to them", async () => {
  await layStream(world, programmeId);
  await layPlace(world, { programmeId, ...group });
  const mk = await districtOf("Milton Keynes");
  const luton = await districtOf("Luton");
  const scores = { satisfied: 4, worthwhile: 5, happy: 5, lonely: 2, goal: 3 };
  const later = { satisfied: 6, worthwhile: 6, happy: 7, lonely: 4, goal: 7 };
  const usual = { talked: 4, planned: 9, agreed: 20, sessions: [25, 32], missed: [39], lsoa21Code: mk };
  await lay([
    ...times(10, { ...usual, start: scores, latest: later }),
    ...times(2, { ...usual, start: { ...scores, happy: null }, latest: { ...later, satisfied: null } }),
    ...times(9, { talked: 6, lsoa21Code: luton, start: scores }),
    { ...usual, sessions: [80], start: scores, latest: later, latestVersion: 2 },
  ]);
  const { days, people } = await world.act((work) => runOne(work.tx, firstActivity, values));
  assert.deepEqual([days, people], [25, 16n]);
  const counted = await world.act((work) => runOne(work.tx, steps, values));
  assert.equal(counted.people, 15n, "all but the one who waited 80 days");
  const page = await imogen.get(`/programmes/${slug}`);
  assert.match(page.text, /First activity ?25 days/);
  assert.match(page.text, /Where the 25 days go/);
  assert.match(page.text, /Plan to group says yes takes the most: 1[01] days/);
});

test("people stand against the cap: exact for those who run it, rounded for a commissioner", async () => {
  assert.match((await imogen.get(`/programmes/${slug}`)).text, /People ?25 of 300/);
  await lay([{}]);
  assert.match((await imogen.get(`/programmes/${slug}`)).text, /People ?26 of 300/);
  assert.match((await nadia.get(`/programmes/${slug}`)).text, /People ?25 of 300/);
});

test("F124 each average is only of those who answered twice to the same version, with n of n beside it", async () => {
  const rows = await world.act((work) => runFigure(work.tx, measures, values));
  const of = (item: string) => rows.find((row) => row.item === item);
  assert.deepEqual([of("satisfied")?.paired, of("satisfied")?.started, of("satisfied")?.skipped], [10n, 25n, 2n]);
  assert.deepEqual([of("satisfied")?.start, of("satisfied")?.latest], [4, 6]);
  assert.deepEqual([of("happy")?.paired, of("happy")?.started], [10n, 20n]);
  assert.deepEqual([of("goal")?.paired, of("goal")?.start, of("goal")?.latest], [12n, 3, 7]);
  const page = await imogen.get(`/programmes/${slug}`);
  assert.match(page.text, /Happy with life.*4\.0.*6\.0.*10 of 25/);
  assert.match(page.text, /15 of 25 people have not answered twice: \* preferred not to say/);
  assert.match(page.text, /This shows change, not cause/);
});

test("F145 a split hides one to seven people, and rounds the rest, shares included", async () => {
  const rows = await world.act((work) => runFigure(work.tx, reach, values));
  const count = (name: string | null) => Number(rows.find((row) => row.district === name)?.people);
  assert.deepEqual([count("Milton Keynes"), count("Luton"), count("Bedford"), count(null)], [13, 9, 0, 4]);
  assert.ok(rows.every((row) => row.district === null || (row.population ?? 0) > 1000));
  const page = await imogen.get(`/programmes/${slug}`);
  assert.match(page.text, /Milton Keynes(People)? ?15(Share)? ?60%/);
  assert.match(page.text, /Luton(People)? ?10(Share)? ?40%/);
  assert.match(page.text, /Lives elsewhere, or not known(People)? ?\*(Share)? ?\*/);
});

test("money on the page is the ledger’s: spent, committed and free add up to the award", async () => {
  const page = await imogen.get(`/programmes/${slug}`);
  assert.match(page.text, /£170,000\. Less than 1% is spent or committed for 9% of the people/);
  assert.match(page.text, /Committed(Amount)? ?£72/);
  assert.match(page.text, /Free(Amount)? ?£169,928/);
});

test("F146 each figure opens to its definition and to the very statement that runs", async () => {
  const page = await imogen.get(`/programmes/${slug}`);
  for (const name of ["people", "first-activity", "attendance", "money", "steps", "measures", "reach", "small-numbers"])
    assert.ok(page.html.includes(`href="/figures/${name}"`), name);
  for (const figure of figures) {
    const definition = await imogen.get(`/figures/${figure.name}`);
    assert.equal(definition.status, 200);
    const shown = definition.html
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
      .replaceAll("&quot;", '"');
    assert.ok(shown.includes(figure.sql), figure.name);
    await world.act((work) => runFigure(work.tx, figure, values));
  }
  assert.equal((await imogen.get("/figures/no-such")).status, 404);
});

test("no figure of another area is counted, and other roles do not see the pages", async () => {
  const elsewhere = { ...values, area: "018f0000-0000-7000-8000-000000000000" };
  const row = await world.act((work) => runOne(work.tx, firstActivity, elsewhere));
  assert.equal(row.people, 0n);
  assert.equal((await dani.get("/programmes")).status, 403);
  assert.equal((await imogen.get("/programmes/no-such")).status, 404);
  assert.match((await browse(world.app).get(`/programmes/${slug}`)).path, /sign-in/);
});
