import assert from "node:assert/strict";
import { test } from "node:test";
import { registerOrganisation } from "../../access/index.ts";
import { setLimit } from "../../caseload/index.ts";
import { addRelationship } from "../../people/index.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { browse, type Browser } from "../../../test/support/browse.ts";
import { openCase, setUpPilot, type CaseFacts } from "../../../test/support/case.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { urls } from "../urls.ts";

const world = await makeWorld();
const { areaId } = world;
const pilot = await setUpPilot(world);
const signIn = async (name: string, role: "link_worker" | "team_lead" | "business_support") =>
  browse(world.app, await world.cookieOf(await world.staff(name, role)));
const dani = await signIn("Dani Rowanbrook", "link_worker");
const lead = await signIn("Tom Becket", "team_lead");
const officer = await signIn("Ola Finch", "business_support");

const open = (facts: CaseFacts = {}) => openCase(world, pilot, facts);

/** Opens the form at an address and presses its button with these answers. */
async function fill(browser: Browser, path: string, button: string | RegExp, answers: Record<string, string>) {
  return browser.press(await browser.get(path), button, answers);
}

const call = { channel: "phone", withWhom: "young_person", outcome: "reached", words: "She would like boxing." };

test("F033 a contact takes three choices; the time is now unless another is typed", async () => {
  const one = await open();
  const saved = await fill(dani, urls.contact(one.id), "Save the contact", call);
  assert.equal(saved.path, urls.case(one.id));
  assert.match(
    saved.text,
    /8 ?September ?2026, ?2:30pm ?· ?Call ?Talked ?with ?Mina\. ?She ?would ?like ?boxing\. ?Dani ?Rowanbrook/,
  );
  assert.match(saved.text, /Next ?Nothing ?is ?due/, "the first contact was made");
  const earlier = { ...call, day: "2026-09-07", time: "3.15pm", outcome: "no_answer", words: "" };
  const late = await fill(dani, urls.contact(one.id), "Save the contact", earlier);
  assert.match(late.text, /7 ?September ?2026, ?3:15pm ?· ?Call ?Mina ?did ?not ?answer\./);
});

test("bad input is said at its field, with the rest kept as typed", async () => {
  const one = await open();
  const wrong = await fill(dani, urls.contact(one.id), "Save the contact", { words: "Half a note", time: "25:99" });
  assert.equal(wrong.status, 422);
  assert.match(wrong.title, /^Error:/);
  assert.match(
    wrong.text,
    /Choose ?how ?you ?were ?in ?touch.*Choose ?what ?came ?of ?it.*Enter ?a ?time, ?such ?as ?15:45/,
  );
  assert.equal(wrong.formWith("Save the contact").fields["words"], "Half a note");
  const tomorrow = await fill(dani, urls.contact(one.id), "Save the contact", { ...call, day: "2026-09-09" });
  assert.match(tomorrow.text, /The ?day ?must ?be ?today ?or ?earlier/);
  const tonight = await fill(dani, urls.contact(one.id), "Save the contact", { ...call, time: "20:00" });
  assert.match(tonight.text, /That ?time ?is ?still ?to ?come/);
});

test("F033 a second press on the same form writes one contact", async () => {
  const one = await open();
  const form = await dani.get(urls.contact(one.id));
  await dani.press(form, "Save the contact", call);
  const again = await dani.press(form, "Save the contact", call);
  assert.equal(again.text.match(/She would like boxing/g)?.length, 1);
});

test("F034 what matters stands on the page in her words and language, and is asked again, not edited", async () => {
  const one = await open();
  assert.match((await dani.get(urls.case(one.id))).text, /You ?have ?not ?asked ?yet: ?what ?matters ?to ?Mina\?/);
  const said = { words: "Chcę mieć <spokój>.", language: "pl" };
  const page = await fill(dani, urls.whatMatters(one.id), "Save these words", said);
  assert.match(page.text, /“Chcę ?mieć ?<spokój>\.” ?Mina’s ?words, ?8 ?September ?2026\. ?Ask ?again/);
  assert.match(page.html, /<blockquote lang="pl"/);
  const empty = await fill(dani, urls.whatMatters(one.id), "Save these words", { words: "  " });
  assert.match(empty.text, /Write ?down ?what ?was ?said/);
});

test("F035 goals, what is done for them and her agreement stand on the page", async () => {
  const one = await open();
  const early = await fill(dani, urls.agreement(one.id), "Save the answer", { answer: "yes", how: "in_person" });
  assert.equal(early.status, 409);
  assert.match(early.text, /There ?is ?nothing ?to ?agree ?to ?yet/);
  const goal = { words: "Go somewhere every week", importance: "9", confidence: "4" };
  const set = await fill(dani, urls.goal(one.id), "Save the goal", goal);
  assert.match(set.text, /Go ?somewhere ?every ?week ?Importance ?9 ?· ?confidence ?4/);
  await fill(dani, urls.goal(one.id), "Save the goal", { words: "Sleep", importance: "", confidence: "" });
  const third = await fill(dani, urls.goal(one.id), "Save the goal", { words: "Tell Mum one thing" });
  assert.throws(() => third.linkTo("Add a goal"), "three are enough");
  const fourth = await fill(dani, urls.goal(one.id), "Save the goal", { words: "Swim" });
  assert.equal(fourth.status, 409);
  assert.match(fourth.text, /Three ?goals ?are ?open/);
  const closed = await dani.press(third, "Close this goal: Sleep");
  assert.ok(closed.linkTo("Add a goal"));
  const action = { title: "Ring the club", who: "Dani", byDay: "2026-09-11" };
  const planned = await fill(dani, urls.action(one.id), "Add to the plan", action);
  assert.match(planned.text, /Ring ?the ?club ?Waiting ?Dani, ?by ?Friday ?11 ?September/);
  const agreed = await fill(dani, urls.agreement(one.id), "Save the answer", { answer: "yes", how: "in_person" });
  assert.match(agreed.text, /Plan ?agreed ?with ?Mina, ?8 ?September ?2026/);
  assert.match((await dani.press(agreed, /^Mark as done/)).text, /Ring ?the ?club ?Done/);
});

test("F121 the check-in goes by text only where a text is safe, else it opens here", async () => {
  const one = await open();
  const sent = await fill(dani, urls.checkIn(one.id), "Ask", { mode: "alone" });
  assert.match(sent.text, /Asked ?on ?Tuesday ?8 ?September, ?not ?answered ?yet/);
  assert.match(
    sent.text,
    /Message ?to ?Mina ?Hi, ?it’s ?Dani\. ?Got ?two ?minutes\? ?…/,
    "the link itself is not on the page",
  );
  const unsafe = await open({ noPhone: true });
  const form = await dani.get(urls.checkIn(unsafe.id));
  assert.match(form.text, /There ?is ?no ?phone ?of ?Mina’s ?own ?that ?may ?be ?texted ?a ?link/);
  assert.equal((await dani.press(form, "Ask", { mode: "alone" })).status, 422);
  const here = await dani.press(form, "Ask", { mode: "with_help" });
  assert.match(here.text, /Hi ?Mina\. ?How ?are ?things\?/);
});

test("F123 start and end stand beside one another on the page; a promise to read is kept by a press", async () => {
  const one = await open();
  await fill(dani, urls.goal(one.id), "Save the goal", { words: "Go out" });
  for (const score of ["3", "6"]) {
    let page = await fill(dani, urls.checkIn(one.id), "Ask", { mode: "with_help" });
    page = await dani.get(page.linkTo("Start"));
    for (const answer of [score, score, score, "1", score]) page = await dani.press(page, "Next", { score: answer });
    assert.match(page.text, /Thank ?you, ?Mina/);
  }
  const page = await dani.get(urls.case(one.id));
  assert.match(
    page.text,
    /0 ?to ?10 ?Start ?Middle ?Satisfied ?with ?life ?3 ?6 ?Things ?feel ?worthwhile ?3 ?6 ?Happy ?yesterday ?3 ?6/,
  );
  assert.match(page.text, /Lonely: ?often ?or ?always, ?often ?or ?always\./);
  assert.match(page.html, /From 3 to 6, on a scale of 0 to 10/);
  assert.match(page.text, /Answered ?a ?check-in: ?read ?it/);
  const read = await dani.press(await dani.press(page, "I have read this"), "I have read this");
  assert.doesNotMatch(read.text, /Answered ?a ?check-in: ?read ?it/);
});

test("F040 the timeline has everything that happened, is filtered by address, and shows the rest on request", async () => {
  const one = await open();
  for (let nth = 1; nth <= 11; nth += 1)
    await fill(dani, urls.contact(one.id), "Save the contact", { ...call, words: `Note ${nth}.` });
  await fill(dani, urls.goal(one.id), "Save the goal", { words: "Go out" });
  const page = await dani.get(urls.case(one.id));
  assert.match(page.text, /Timeline ?15 ?entries/);
  assert.match((await dani.get(page.linkTo("See all 15").replace("#timeline", ""))).text, /referral ?was ?accepted/);
  const plan = await dani.get(`${urls.case(one.id)}?show=plan`);
  assert.match(plan.text, /Timeline ?1 ?entry/);
  assert.doesNotMatch(plan.text, /Note ?3/);
  assert.match((await dani.get(`${urls.case(one.id)}?show=nonsense`)).text, /Timeline ?15 ?entries/);
});

test("F039 ending says what ends with it; afterwards everything is refused in words and can still be read", async () => {
  const one = await open();
  const form = await dani.get(urls.contact(one.id));
  const ask = await dani.get(urls.ending(one.id));
  assert.match(ask.text, /Places ?at ?groups ?end ?today.*reads ?that ?support ?ended, ?and ?nothing ?more/);
  const half = await dani.press(ask, "End support", { reason: "planned" });
  assert.equal(half.status, 422);
  const ended = await dani.press(half, "End support", { outcome: "goal_reached", words: "She goes every week." });
  assert.match(
    ended.text,
    /Support ?ended ?on ?8 ?September ?2026\. ?As ?planned\. ?A ?goal ?was ?reached\. ?She ?goes ?every ?week\./,
  );
  for (const path of [urls.contact, urls.goal, urls.whatMatters, urls.ending, urls.checkIn].map((url) => url(one.id))) {
    const refused = await dani.get(path);
    assert.equal(refused.status, 409);
    assert.match(refused.text, /Support ?has ?ended ?Nothing ?more ?is ?written ?down ?here/);
  }
  assert.equal((await dani.press(form, "Save the contact", call)).status, 409, "a form opened before it ended");
});

test("a text goes to the safe phone, is kept in the timeline, and is not offered where it is unsafe", async () => {
  const one = await open();
  const sent = await fill(dani, urls.text(one.id), "Send the text", { words: "Hi, it’s Dani. See you at four." });
  assert.match(sent.text, /Text ?Left ?Mina ?a ?message\. ?Hi, ?it’s ?Dani\. ?See ?you ?at ?four\./);
  const long = await fill(dani, urls.text(one.id), "Send the text", { words: "x".repeat(161) });
  assert.match(long.text, /at ?most ?160 ?characters/);
});

test("how to reach her and who must not know come before everything else", async () => {
  const one = await open();
  await world.act((work) =>
    addRelationship(work, { areaId, personId: one.personId, name: "Karl", relation: "dad", mustNotKnow: true }),
  );
  const page = await dani.get(urls.case(one.id));
  assert.match(
    page.text,
    /Text ?Mina ?on ?07700900142\. ?after ?3:30pm.*Must ?not ?know ?Karl ?\(dad\).*What ?matters ?to ?me/,
  );
  const unsafe = await dani.get(urls.case((await open({ noPhone: true })).id));
  assert.match(unsafe.text, /Meet ?Mina ?in ?person: ?Lord ?Grey ?Academy\. ?Do ?not ?ring ?or ?text/);
  assert.throws(() => unsafe.linkTo("Text Mina"));
  assert.equal((await dani.get(urls.text(unsafe.path.split("/")[2] ?? ""))).status, 409);
});

test("F031 a team lead gives the case to somebody else, seeing what each carries", async () => {
  const one = await open();
  const priya = await world.staff("Priya Shah", "link_worker");
  await world.act((work) => setLimit(work, areaId, priya.id, 0));
  assert.equal((await dani.get(urls.transfer(one.id))).status, 403);
  const form = await lead.get(urls.transfer(one.id));
  assert.match(form.text, /Priya ?Shah ?0 ?of ?0 ?points ?now/);
  const nobody = await lead.press(form, "Give the case", { toAccountId: one.id, why: "cover" });
  assert.match(nobody.text, /Choose ?who ?takes ?over/);
  const given = await lead.press(form, "Give the case", { toAccountId: priya.id, why: "cover" });
  assert.match(given.text, /Link ?worker: ?Priya ?Shah/);
  assert.equal((await dani.get(urls.case(one.id))).status, 200, "a colleague in the team still reads");
  const refused = await dani.get(urls.contact(one.id));
  assert.equal(refused.status, 403);
  assert.match(refused.text, /Somebody ?else ?works ?with ?this ?young ?person/);
});

test("to anybody without the role, in another team or with a wrong address, there is no such page", async () => {
  const one = await open({ born: calendarDay("2010-01-01") });
  assert.equal((await officer.get(urls.case(one.id))).status, 403);
  assert.equal((await dani.get("/cases/nonsense")).status, 404);
  assert.equal((await dani.get(urls.case("01990000-0000-7000-8000-000000000000"))).status, 404);
  const stranger = await world.staff("Sam Elsewhere", "link_worker");
  const otherTeam = await world.act((work) =>
    registerOrganisation(work, { kind: "team", name: "Another team", home_area_id: areaId, invented: true }),
  );
  await world.act(({ tx }) =>
    tx
      .updateTable("access.membership")
      .set({ organisation_id: otherTeam })
      .where("account_id", "=", stranger.id)
      .execute(),
  );
  const elsewhere = browse(world.app, await world.cookieOf(stranger));
  assert.equal((await elsewhere.get(urls.case(one.id))).status, 404);
  assert.equal((await elsewhere.get(urls.contact(one.id))).status, 404);
  assert.match((await browse(world.app).get(urls.case(one.id))).path, /^\/sign-in/);
});

test("every look at a case is written down", async () => {
  const one = await open();
  await dani.get(urls.case(one.id));
  await dani.get(urls.goal(one.id));
  const looks = await world.act(({ tx }) =>
    tx
      .selectFrom("platform.audit_entry")
      .select("event")
      .where("subject_id", "=", one.id)
      .where("event", "=", "case.viewed")
      .execute(),
  );
  assert.equal(looks.length, 2);
});
