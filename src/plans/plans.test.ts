import assert from "node:assert/strict";
import { test } from "node:test";
import { endCase } from "../caseload/index.ts";
import { latestAgreement } from "../people/index.ts";
import { systemActor } from "../platform/acting.ts";
import { run } from "../platform/commands/run.ts";
import { readAs } from "../platform/db/context.ts";
import { Conflict, Forbidden } from "../platform/refusals.ts";
import { calendarDay } from "../platform/values/index.ts";
import { openCase, setUpPilot } from "../../test/support/case.ts";
import { makeWorld } from "../../test/support/world.ts";
import * as plans from "./index.ts";

const world = await makeWorld();
const { areaId } = world;
const { ground } = world.app;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const officer = await world.staff("Ola Finch", "business_support");
const system = systemActor("test", [areaId]);
const read = <T>(query: Parameters<typeof readAs<T>>[2]) => readAs(ground.db, system, query);
const refusedAs = (reason: string) => (error: unknown) => error instanceof Conflict && error.reason === reason;

test("F034 what matters is kept in her words, never edited: asked again, both stay and the last one counts", async () => {
  const one = await openCase(world, pilot);
  const words = "I want somewhere nobody knows me from school.\nI’d like to not be the new girl for once.";
  await run(ground, dani, plans.sayWhatMatters, { caseId: one.id, words, language: "en" });
  world.clock.moveTo(new Date("2026-10-01T09:00:00Z"));
  await run(ground, dani, plans.sayWhatMatters, { caseId: one.id, words: "Chcę mieć spokój.", language: "pl" });
  const said = await read((reader) => plans.listStatements(reader, areaId, one.id));
  assert.deepEqual(
    said.map((one) => [one.words, one.language, one.saidOn]),
    [
      ["Chcę mieć spokój.", "pl", "2026-10-01"],
      [words, "en", "2026-09-08"],
    ],
  );
  assert.equal((await read((reader) => plans.latestStatement(reader, areaId, one.id)))?.language, "pl");
  const tomorrow = calendarDay("2026-10-02");
  await assert.rejects(
    run(ground, dani, plans.sayWhatMatters, { caseId: one.id, words, language: "en", saidOn: tomorrow }),
    refusedAs("not_yet"),
  );
});

test("F035 at most three goals are open, even when two are set at once; one that is closed makes room", async () => {
  const one = await openCase(world, pilot);
  const goal = { caseId: one.id, words: "Go somewhere every week", importance: 9, confidence: 4 };
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => run(ground, dani, plans.setGoal, goal)));
  assert.equal(all.filter((result) => result.status === "fulfilled").length, 3);
  const goals = await read((reader) => plans.listGoals(reader, areaId, one.id));
  await run(ground, dani, plans.closeGoal, { caseId: one.id, goalId: goals[0]?.id ?? "" });
  await run(ground, dani, plans.setGoal, { ...goal, importance: null, confidence: null });
  await assert.rejects(run(ground, dani, plans.setGoal, goal), refusedAs("enough_goals"));
});

test("F035 a plan is agreed to only when there is one, and a no is kept like a yes", async () => {
  const one = await openCase(world, pilot);
  const yes = { caseId: one.id, answer: "yes", how: "in_person" } as const;
  await assert.rejects(run(ground, dani, plans.agreeToPlan, yes), refusedAs("no_plan"));
  await run(ground, dani, plans.addAction, { caseId: one.id, title: "Ring the club", who: "Dani" });
  await run(ground, dani, plans.agreeToPlan, { ...yes, answer: "no" });
  const answer = () => read((reader) => latestAgreement(reader, areaId, one.personId, "plan", one.id));
  assert.equal((await answer())?.answer, "no");
  await run(ground, dani, plans.agreeToPlan, yes);
  assert.equal((await answer())?.answer, "yes");
});

test("F035 an action says who does it and by when, and is done once", async () => {
  const one = await openCase(world, pilot);
  const action = { caseId: one.id, title: "Find a bus", who: "Mina", byDay: calendarDay("2026-10-12") };
  const planLineId = await run(ground, dani, plans.addAction, action);
  await run(ground, dani, plans.finishAction, { caseId: one.id, planLineId });
  const [line] = await read((reader) => plans.listPlanLines(reader, areaId, one.id));
  assert.deepEqual([line?.status, line?.who, line?.byDay], ["done", "Mina", "2026-10-12"]);
  const other = await openCase(world, pilot);
  await assert.rejects(run(ground, dani, plans.finishAction, { caseId: other.id, planLineId }), {
    reason: "not_found",
  });
});

test("nobody without the case, and nobody once it has ended, changes a plan", async () => {
  const one = await openCase(world, pilot);
  const said = { caseId: one.id, words: "Quiet.", language: "en" };
  await assert.rejects(run(ground, officer, plans.sayWhatMatters, said), { reason: "not_found" });
  const priya = await world.staff("Priya Shah", "link_worker");
  await assert.rejects(run(ground, priya, plans.sayWhatMatters, said), Forbidden);
  await run(ground, dani, endCase, { caseId: one.id, reason: "early", outcome: "not_known", words: "Moved." });
  await assert.rejects(run(ground, dani, plans.sayWhatMatters, said), refusedAs("case_ended"));
  const goal = { caseId: one.id, words: "Swim", importance: 1, confidence: 0 };
  await assert.rejects(run(ground, dani, plans.setGoal, goal), refusedAs("case_ended"));
});
