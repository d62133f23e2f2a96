import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { makeDatabase, type TestDatabase } from "../../test/support/database.ts";
import { connect, type Database } from "../platform/db/index.ts";
import { loadReferenceData } from "./geography.load.ts";
import { referenceFolder } from "./reference-files.ts";
import { referenceTables } from "./reference-tables.ts";

let database: TestDatabase;
let owner: Database;
const folder = mkdtempSync(join(tmpdir(), "linkway-reference-"));
before(async () => {
  database = await makeDatabase();
  owner = connect(database.ownerUrl);
  // The copy comes with the tables filled; loading is what is tested here.
  const tables = ["loaded", ...referenceTables.map(({ table }) => table)].map((table) => `geography.${table}`);
  await owner.pool.query(`truncate ${tables.join(", ")} cascade`);
  cpSync(referenceFolder, folder, { recursive: true });
});
after(async () => {
  await owner.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

const rows = async (query: string) => (await owner.pool.query(query)).rows;
const without = (file: string, line: string) => {
  const kept = readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter((each) => !each.startsWith(line));
  writeFileSync(join(folder, file), kept.join("\n"));
};

test("the whole reference folder loads in one go, and two that start together load it once", async () => {
  const both = await Promise.all([loadReferenceData(owner.pool, folder), loadReferenceData(owner.pool, folder)]);
  assert.equal(both.filter(({ loaded }) => loaded).length, 1);
  assert.equal(both.find(({ loaded }) => loaded)?.rows["postcode"], 58_556);
  assert.deepEqual(await rows("select count(*)::int as held from geography.loaded"), [{ held: 1 }]);
});

test("a second load of the same folder writes nothing", async () => {
  assert.deepEqual(await loadReferenceData(owner.pool, folder), { loaded: false, rows: {} });
});

test("the LSOAs of a district add up to its official population", async () => {
  const difference = await rows(`
    select d.code from geography.district d
    where (select sum(people) from geography.district_population p where p.district_code = d.code) <>
          (select sum(population_0_25) from geography.lsoa l where l.district_code = d.code)
       or (select sum(people) from geography.district_population p where p.district_code = d.code and age between 11 and 18) <>
          (select sum(population_11_18) from geography.lsoa l where l.district_code = d.code)`);
  assert.deepEqual(difference, []);
});

test("every postcode lies in a district and within thirty miles of the middle of its outward code", async () => {
  const stray = await rows(`
    select p.postcode from geography.postcode p
    left join geography.outcode o on o.outcode = split_part(p.postcode, ' ', 1)
    where p.district_code is null or o.outcode is null or abs(p.lat - o.lat) > 0.3 or abs(p.lng - o.lng) > 0.5`);
  assert.deepEqual(stray, []);
});

test("a school that a new edition no longer lists gets an end date; it comes back without one", async () => {
  const schoolsFile = readFileSync(join(folder, "schools.tsv"));
  without("schools.tsv", "109464\t");
  await loadReferenceData(owner.pool, folder);
  const school = "select valid_to::text from geography.school where urn = '109464'";
  assert.deepEqual(await rows(school), [{ valid_to: "2026-01-30" }]);
  writeFileSync(join(folder, "schools.tsv"), schoolsFile);
  assert.equal((await loadReferenceData(owner.pool, folder)).loaded, true);
  assert.deepEqual(await rows(school), [{ valid_to: null }]);
});

test("an edition that does not fit leaves everything as it was", async () => {
  const districts = readFileSync(join(folder, "districts.tsv"));
  without("districts.tsv", "E06000042\t");
  writeFileSync(join(folder, "wards.tsv"), `${readFileSync(join(folder, "wards.tsv"), "utf8")}E05\tX\tE99\t52\t0\n`);
  await assert.rejects(loadReferenceData(owner.pool, folder), /foreign key/);
  const ended = "select count(*)::int as ended from geography.district where valid_to is not null";
  assert.deepEqual(await rows(ended), [{ ended: 0 }]);
  writeFileSync(join(folder, "districts.tsv"), districts);
});

test("the application and the worker read the tables and cannot write them", async () => {
  for (const url of [database.appUrl, database.workerUrl]) {
    const role = connect(url);
    assert.equal((await role.pool.query("select 1 from geography.school limit 1")).rowCount, 1);
    await assert.rejects(role.pool.query("delete from geography.bank_holiday"), /permission denied/);
    await role.close();
  }
});
