import assert from "node:assert/strict";
import { test } from "node:test";
import { endCase, listTasks, type Case } from "../caseload/index.ts";
import { listMessagesOf } from "../messages/index.ts";
import { systemActor } from "../platform/acting.ts";
import { run } from "../platform/commands/run.ts";
import { readAs } from "../platform/db/context.ts";
import { Conflict } from "../platform/refusals.ts";
import { setGoal } from "../plans/index.ts";
import { browse } from "../../test/support/browse.ts";
import { openCase, setUpPilot } from "../../test/support/case.ts";
import { makeWorld } from "../../test/support/world.ts";
import { askCheckIn, checkInUrls, listCheckIns, readCheckIn } from "./index.ts";

const world = await makeWorld();
const { areaId } = world;
const { ground } = world.app;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const system = systemActor("test", [areaId]);
const read = <T>(query: Parameters<typeof readAs<T>>[2]) => readAs(ground.db, system, query);
const textsTo = async (personId: string) =>
  (await read((reader) => listMessagesOf(reader, areaId, personId))).filter((one) => one.recipient_kind === "person");
const tasks = () => readAs(ground.db, dani, (reader) => listTasks(reader, dani, { limit: 100 }));
const refusedAs = (reason: string) => (error: unknown) => error instanceof Conflict && error.reason === reason;

async function askHere(one: Case) {
  const { token } = await run(ground, dani, askCheckIn, { caseId: one.id, moment: "start", mode: "with_help" });
  const browser = browse(world.app);
  return { browser, token, first: await browser.get(checkInUrls.checkIn(token)) };
}

test("F120 F121 she is told who reads it and when, answers one question a screen, and may skip any", async () => {
  const one = await openCase(world, pilot, { name: "Mina" });
  const goal = { caseId: one.id, words: "Go somewhere every week", importance: 9, confidence: 4 };
  await run(ground, dani, setGoal, goal);
  const { browser, token, first } = await askHere(one);
  assert.match(first.text, /Dani reads this on Wednesday/);
  assert.equal(first.title, "My page", "the tab gives nothing away");
  let screen = await browser.get(first.linkTo("Start"));
  assert.match(screen.text, /1 of 5.*Overall, how satisfied are you with your life nowadays\?/);
  screen = await browser.press(screen, "Next", { score: "6" });
  assert.match(screen.text, /Overall, to what extent do you feel that the things you do in your life are worthwhile\?/);
  screen = await browser.press(screen, "Skip");
  assert.match(screen.text, /Overall, how happy did you feel yesterday\?/);
  screen = await browser.press(screen, "Next", { score: "0" });
  assert.match(screen.text, /How often do you feel lonely\?.*Often or always.*Never/);
  screen = await browser.press(screen, "Next", { score: "2" });
  assert.match(screen.text, /Go somewhere every week/);
  screen = await browser.press(screen, "Next", { score: "3" });
  assert.match(screen.text, /Thank you, Mina.*Dani reads your answers on Wednesday.*Help right now/);
  const [checkIn] = await read((reader) => listCheckIns(reader, areaId, one.id));
  assert.deepEqual(
    [...(checkIn?.answers ?? [])].toSorted(([a], [b]) => a.localeCompare(b)),
    [
      ["goal", 3],
      ["happy", 0],
      ["lonely", 2],
      ["satisfied", 6],
      ["worthwhile", null],
    ],
    "skipped is kept as skipped",
  );
  assert.ok(checkIn?.completedAt);
  assert.match((await browser.get(checkInUrls.question(token, "happy"))).text, /Thank you/, "done is done");
  const kinds = (await tasks()).filter((task) => task.caseId === one.id).map((task) => task.kind);
  assert.deepEqual(kinds.toSorted(), ["first_contact", "read_check_in"], "the wait for her is over");
});

test("F121 she can stop, come back to where she was, go back and change an answer", async () => {
  const one = await openCase(world, pilot, { name: "Noor" });
  const { browser, token, first } = await askHere(one);
  const question = await browser.press(await browser.get(first.linkTo("Start")), "Next", { score: "5" });
  const again = await browse(world.app).get(checkInUrls.checkIn(token));
  assert.equal(again.linkTo("Go on"), checkInUrls.question(token, "worthwhile"));
  const back = await browser.get(question.linkTo("Back"));
  assert.equal(back.formWith("Next").fields["score"], "5", "what she chose is shown");
  await browser.press(back, "Next", { score: "7" });
  const [checkIn] = await read((reader) => listCheckIns(reader, areaId, one.id));
  assert.equal(checkIn?.answers.get("satisfied"), 7);
  assert.equal(checkIn?.completedAt, null);
});

test("nothing chosen, or a number that is no answer, changes nothing and says what to do", async () => {
  const one = await openCase(world, pilot, { name: "Oli" });
  const { browser, token, first } = await askHere(one);
  const screen = await browser.get(first.linkTo("Start"));
  const empty = await browser.press(screen, "Next");
  assert.equal(empty.status, 422);
  assert.match(empty.title, /^Error:/);
  assert.match(empty.text, /Something is missing.*Choose one, or press Skip/);
  assert.equal((await browser.press(screen, "Next", { score: "11" })).status, 404);
  assert.equal((await browser.press(screen, "Next", { score: "-1" })).status, 422);
  assert.equal((await browser.get(`/l/check-in/${token}/questions/anxious`)).status, 404, "not asked at 14");
  const [checkIn] = await read((reader) => listCheckIns(reader, areaId, one.id));
  assert.equal(checkIn?.answers.size, 0);
});

test("a low answer changes nothing on her screen and sends nothing: her worker gets a task", async () => {
  const one = await openCase(world, pilot, { name: "Pip" });
  const { browser, first } = await askHere(one);
  let screen = await browser.press(await browser.get(first.linkTo("Start")), "Next", { score: "1" });
  for (let left = 0; left < 3; left += 1) screen = await browser.press(screen, "Skip");
  assert.match(screen.text, /Thank you, Pip.*Need someone right now\?/);
  const low = (await tasks()).find((task) => task.caseId === one.id && task.kind === "check_in_low");
  assert.equal(low?.dueAt.toISOString(), "2026-09-09T16:00:00.000Z");
  assert.deepEqual(await textsTo(one.personId), []);
  await run(ground, dani, readCheckIn, { caseId: one.id, checkInId: low?.subjectId ?? "" });
  assert.ok(!(await tasks()).some((task) => task.id === low?.id));
});

test("asking again goes on with the same questions and ends the link given before", async () => {
  const one = await openCase(world, pilot, { name: "Quin" });
  const before = await askHere(one);
  await before.browser.press(await before.browser.get(before.first.linkTo("Start")), "Next", { score: "5" });
  const after = await askHere(one);
  assert.equal((await before.browser.get(checkInUrls.checkIn(before.token))).status, 410);
  assert.match(after.first.linkTo("Go on"), /worthwhile/);
  assert.equal((await read((reader) => listCheckIns(reader, areaId, one.id))).length, 1);
});

test("a text goes only to a phone that may be texted, and says nothing of a service, a reason or a name", async () => {
  const one = await openCase(world, pilot, { name: "Rae" });
  await run(ground, dani, askCheckIn, { caseId: one.id, moment: "start", mode: "alone" });
  const [message] = await textsTo(one.personId);
  assert.equal(message?.address, "07700900142");
  assert.match(message?.body ?? "", /^Hi, it’s Dani\. Got two minutes\? http:\/\/linkway\.test\/l\/check-in\/\S+$/);
  assert.ok((message?.body ?? "").length <= 160);
  const unsafe = await openCase(world, pilot, { name: "Sol", noPhone: true });
  const ask = { caseId: unsafe.id, moment: "start", mode: "alone" } as const;
  await assert.rejects(run(ground, dani, askCheckIn, ask), refusedAs("no_safe_text"));
  const shared = await openCase(world, pilot, { name: "Sky", sharedPhone: true });
  await assert.rejects(run(ground, dani, askCheckIn, { ...ask, caseId: shared.id }), refusedAs("no_safe_text"));
});

test("a forwarded link shows nothing of her, however often it is opened; the code to her own phone opens it", async () => {
  const one = await openCase(world, pilot, { name: "Xanthe" });
  await run(ground, dani, askCheckIn, { caseId: one.id, moment: "start", mode: "alone" });
  const [message] = await textsTo(one.personId);
  const link = new URL(message?.body.split(" ").at(-1) ?? "").pathname;
  const browser = browse(world.app);
  for (const path of [link, link, `${link}/questions/happy`, `${link}/thanks`]) {
    const asked = await browser.get(path);
    assert.match(asked.text, /142/);
    assert.doesNotMatch(asked.text, /Xanthe|Dani|happy|lonely/);
  }
  const form = await browser.get(link);
  const sent = await browser.press(form, /code/i);
  await world.app.drain();
  const texts = await world.act(({ tx }) =>
    tx.selectFrom("messages.message").select("body").where("template", "=", "link.code").execute(),
  );
  const code = texts.map((text) => /\b\d{6}\b/.exec(text.body)?.[0]).find(Boolean);
  const opened = await browser.press(sent, "Go on", { code });
  assert.match(opened.text, /Hi Xanthe\. How are things\?/);
});

test("a moment is answered once, and nothing is asked once the case has ended", async () => {
  const one = await openCase(world, pilot, { name: "Tia" });
  const { browser, first } = await askHere(one);
  let screen = await browser.get(first.linkTo("Start"));
  for (let left = 0; left < 4; left += 1) screen = await browser.press(screen, "Skip");
  const ask = { caseId: one.id, mode: "with_help" } as const;
  await assert.rejects(run(ground, dani, askCheckIn, { ...ask, moment: "start" }), refusedAs("already_answered"));
  await run(ground, dani, endCase, { caseId: one.id, reason: "planned", outcome: "some_change", words: "Well." });
  await assert.rejects(run(ground, dani, askCheckIn, { ...ask, moment: "end" }), refusedAs("case_ended"));
});

test("a link of another purpose, or of other questions, answers nothing", async () => {
  const one = await openCase(world, pilot, { name: "Uma" });
  const other = await openCase(world, pilot, { name: "Val" });
  const { browser, token, first } = await askHere(one);
  const screen = await browser.get(first.linkTo("Start"));
  await askHere(other);
  await browser.press(screen, "Next", { score: "4" });
  assert.equal((await read((reader) => listCheckIns(reader, areaId, other.id)))[0]?.answers.size, 0);
  assert.equal((await browser.get(`/l/check-in/${"x".repeat(43)}`)).status, 404);
  assert.equal((await browser.get(`/l/group/${token}`)).status >= 403, true);
});
