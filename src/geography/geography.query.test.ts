import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { makeDatabase, type TestDatabase } from "../../test/support/database.ts";
import { connect, type Database, type Reader } from "../platform/db/index.ts";
import { districtsOfArea, findPostcode, findPractice, findSchool, listBankHolidays, listLanguages } from "./index.ts";
import { nearestLibraries, searchPlaces, searchPractices, searchSchools } from "./index.ts";

let database: TestDatabase;
let app: Database;
let db: Reader;
before(async () => {
  database = await makeDatabase();
  app = connect(database.appUrl);
  db = app.db;
});
after(async () => {
  await app.close();
  await database.drop();
});

const names = (found: { name: string }[]) => found.map(({ name }) => name);

test("a postcode is found however it is typed, with its neighbourhood, district and small area", async () => {
  for (const typed of ["LU7 1AB", "lu71ab", " Lu7  1aB "]) {
    const found = await findPostcode(db, typed);
    assert.equal(found?.postcode, "LU7 1AB");
    assert.equal(found.precision, "postcode");
    assert.equal(found.placeName, "Leighton Buzzard");
    assert.deepEqual(found.district, { code: "E06000056", name: "Central Bedfordshire", areaSlug: "blmk" });
    assert.match(found.lsoa ?? "", /^E01\d{6}$/);
    assert.ok(found.neighbourhood);
  }
});

test("a postcode too new to be held is answered with the middle of its sector", async () => {
  const found = await findPostcode(db, "MK9 3ZZ");
  assert.equal(found?.postcode, "MK9 3ZZ");
  assert.equal(found.precision, "sector");
  assert.equal(found.lsoa, undefined);
  assert.equal(found.district?.name, "Milton Keynes");
});

test("someone from Leeds is known to be from Leeds, outside our districts", async () => {
  for (const typed of ["LS1 4AP", "ls1"]) {
    const found = await findPostcode(db, typed);
    assert.equal(found?.precision, "outcode");
    assert.equal(found.placeName, "Leeds area");
    assert.equal(found.district, undefined);
    assert.ok(Math.abs(found.lat - 53.8) < 0.05 && Math.abs(found.lng + 1.55) < 0.05);
  }
});

test("the first part of a postcode is enough to know the town", async () => {
  const found = await findPostcode(db, "bn21");
  assert.equal(found?.placeName, "Eastbourne");
  assert.equal(found.district?.areaSlug, "east-sussex");
  assert.equal((await findPostcode(db, "MK3 6"))?.precision, "sector");
});

test("what is no postcode, and a postcode of nowhere, are not found", async () => {
  for (const typed of ["", "Bletchley", "ZZ1 1AA"]) assert.equal(await findPostcode(db, typed), undefined);
});

test("a school is found by the beginnings of its words, without its apostrophe, with its town", async () => {
  const found = await searchSchools(db, "balliol prim");
  assert.deepEqual(names(found), ["Balliol Primary School"]);
  assert.equal(found[0]?.urn, "109464");
  const saints = await searchSchools(db, "Saint Marys northamptonshire");
  assert.ok(saints.length > 0);
  for (const { name, localAuthority } of saints)
    assert.match(`${name} ${localAuthority}`, /St\.? Mary.*Northamptonshire/);
});

test("a school whose name begins with the words comes before one that has them further on", async () => {
  const found = names(await searchSchools(db, "bedford", { limit: 5 }));
  assert.equal(found.length, 5);
  assert.match(found[0] ?? "", /^Bedford/);
});

test("a search without words, or with a pattern for words, finds nothing", async () => {
  for (const typed of ["", "  ", "%", "_"]) {
    assert.deepEqual(await searchSchools(db, typed), []);
    assert.deepEqual(await searchPractices(db, typed), []);
    assert.deepEqual(await searchPlaces(db, typed), []);
  }
});

test("a school and a practice are found by their public codes, unknown codes are not", async () => {
  assert.equal((await findSchool(db, "136085"))?.name, "Bedford Academy");
  assert.equal(await findSchool(db, "000000"), undefined);
  assert.equal((await findPractice(db, "E81005"))?.town, "Luton");
  assert.equal(await findPractice(db, "X00000"), undefined);
});

test("a closed school is still known by its number but no longer offered", async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("update geography.school set valid_to = '2026-08-31' where urn = '109464'");
  await owner.end();
  assert.equal((await findSchool(db, "109464"))?.name, "Balliol Primary School");
  assert.deepEqual(await searchSchools(db, "balliol"), []);
});

test("a GP practice is found by its name and its town", async () => {
  assert.deepEqual(names(await searchPractices(db, "red house milton")), ["The Red House Surgery"]);
});

test("a place is found by name, and the larger of two first", async () => {
  assert.equal((await searchPlaces(db, "leighton"))[0]?.name, "Leighton Buzzard");
  assert.equal((await searchPlaces(db, "saint leonards"))[0]?.name, "St Leonards-on-Sea");
});

test("the nearest library to Leighton Buzzard's High Street is in Leighton Buzzard, within a mile", async () => {
  const [nearest, ...more] = await nearestLibraries(db, { lat: 51.9166, lng: -0.6608 });
  assert.match(nearest?.name ?? "", /Leighton/);
  assert.ok((nearest?.miles ?? 9) < 1);
  assert.equal(more.length, 2);
});

test("an area has its districts, and one we do not know has none", async () => {
  assert.deepEqual(names(await districtsOfArea(db, "blmk")), [
    "Bedford",
    "Central Bedfordshire",
    "Luton",
    "Milton Keynes",
  ]);
  assert.equal((await districtsOfArea(db, "east-sussex"))[0]?.upperTierName, "East Sussex");
  assert.deepEqual(await districtsOfArea(db, "nowhere"), []);
});

test("bank holidays come as days, languages with the name their speakers look for", async () => {
  assert.ok((await listBankHolidays(db)).some(({ day, name }) => day === "2026-04-03" && name === "Good Friday"));
  const pashto = (await listLanguages(db)).find(({ code }) => code === "ps");
  assert.deepEqual(pashto, { code: "ps", englishName: "Pashto", nativeName: "پښتو", direction: "rtl", script: "Arab" });
});
