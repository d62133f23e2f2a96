import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, setUpPilot } from "../../test/support/case.ts";
import { makeWorld } from "../../test/support/world.ts";
import { getCase, recordContact } from "../caseload/index.ts";
import { askCheckIn, listCheckIns } from "../outcomes/index.ts";
import { run } from "../platform/commands/run.ts";
import { readAs } from "../platform/db/index.ts";
import type { PersonKey } from "../platform/module.ts";
import { addAction, sayWhatMatters, setGoal } from "../plans/index.ts";

const world = await makeWorld();
const { areaId } = world;
const { ground } = world.app;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const mine = new Set(["caseload", "plans", "outcomes"]);
const duties = world.app.manifests.flatMap(({ name, person }) => (person && mine.has(name) ? [person] : []));

async function withWords(name: string) {
  const one = await openCase(world, pilot, { name });
  const caseId = one.id;
  const contact = { channel: "phone", outcome: "reached", withWhom: "young_person", words: "Planted contact" } as const;
  await run(ground, dani, recordContact, { ...contact, caseId });
  await run(ground, dani, sayWhatMatters, { caseId, words: "Planted statement", language: "en" });
  await run(ground, dani, setGoal, { caseId, words: "Planted goal", importance: 5, confidence: 5 });
  await run(ground, dani, addAction, { caseId, title: "Planted action", who: "Planted aunt" });
  await run(ground, dani, askCheckIn, { caseId, moment: "start", mode: "with_help" });
  return one;
}

const gathered = (key: PersonKey) =>
  world.act(async ({ tx }) => {
    const all: Record<string, readonly unknown[]> = {};
    for (const duty of duties) Object.assign(all, await duty.gather(tx, key));
    return all;
  });

test("all that was written of a person is gathered for them, table by table", async () => {
  const { personId } = await withWords("Gia");
  const all = await gathered({ areaId, personId });
  for (const table of duties.flatMap((duty) => duty.tables)) assert.ok((all[table] ?? []).length > 0, table);
  assert.equal(JSON.stringify(all).match(/Planted/g)?.length, 5);
});

test("erasing takes the words and leaves what the counts need", async () => {
  const one = await withWords("Hal");
  const key = { areaId, personId: one.personId };
  await world.act(async (work) => {
    for (const duty of duties) await duty.erase(work, key);
  });
  const all = await gathered(key);
  assert.doesNotMatch(JSON.stringify(all), /Planted/);
  assert.equal(all["caseload.contact"]?.length, 1);
  assert.equal(all["plans.goal"]?.length, 1);
});

test("merging moves everything to the one who stays, and the case with it", async () => {
  const [from, to] = [await withWords("Ida"), await withWords("Jon")];
  await world.act(async (work) => {
    for (const duty of duties)
      await duty.merge(work, { areaId, personId: from.personId }, { areaId, personId: to.personId });
  });
  const left = await gathered({ areaId, personId: from.personId });
  assert.ok(Object.values(left).every((rows) => rows.length === 0));
  const moved = await readAs(ground.db, dani, async (reader) => ({
    one: await getCase(reader, dani, from.id),
    checkIns: await listCheckIns(reader, areaId, from.id),
  }));
  assert.equal(moved.one.personId, to.personId);
  assert.equal(moved.checkIns[0]?.personId, to.personId);
});
