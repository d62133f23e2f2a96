import assert from "node:assert/strict";
import { before, test } from "node:test";
import { browse, type Browser } from "../../../test/support/browse.ts";
import { pilot } from "../../../test/support/pilot.ts";
import { loadPlaces } from "../../../test/support/places.ts";
import { answer, linkIn, twelveAnswers, type PageAnswers } from "../../../test/support/refer.ts";
import { makeWorld, worldStart } from "../../../test/support/world.ts";
import { systemActor } from "../../platform/acting.ts";
import { readAs, type Reader } from "../../platform/db/index.ts";
import { setUpProgramme } from "../../programmes/index.ts";
import { setDuty } from "../../safeguarding/index.ts";
import { expireDrafts } from "./expire-drafts.job.ts";

const world = await makeWorld();
const { areaId } = world;
await world.staff("Priya Shah", "link_worker");
const marcus = await world.staff("Marcus Bell", "team_lead", "safeguarding_lead");
const go = "Save and continue";

before(async () => {
  await loadPlaces(world);
  await world.act(async (work) => {
    await setUpProgramme(work, pilot(world));
    await setDuty(work, { areaId, accountId: marcus.id, rank: 1 });
  });
});

const read = <T>(work: (reader: Reader) => Promise<T>) =>
  readAs(world.app.ground.db, systemActor("test", [areaId]), work);
/** The messages to whoever writes this draft, or sent this referral. */
const messagesTo = (recipientId: string) =>
  read((reader) =>
    reader
      .selectFrom("messages.message")
      .select(["subject", "body", "address"])
      .where("recipient_id", "=", recipientId)
      .execute(),
  );
const linkTo = async (path: string) => linkIn((await messagesTo(draftOf(path))).at(-1)?.body ?? "");
const drafts = () => read((reader) => reader.selectFrom("referrals.draft").selectAll().execute());
const draftOf = (path: string) => path.split("/")[3] ?? "";
const known = twelveAnswers.map((page): PageAnswers => ({ ...page }));
const upTo = (count: number) => known.slice(0, count);

/** Gives these answers, presses the link in the e-mail and arrives at the list of answers. */
async function ready(browser: Browser, pages: readonly PageAnswers[] = known) {
  const waiting = await answer(browser, pages);
  assert.match(waiting.text, /We sent a link to r\.ellis@lanternhill\.example/);
  const prove = await browser.get(await linkTo(waiting.path));
  return browser.press(prove, "Yes, it is mine: go on");
}

test("F001 F010 a school refers without an account: twelve answers, a proved address, a reference and a named wait", async () => {
  const asked = known.flatMap((page) => Object.keys(page)).filter((name) => !/born-(month|year)/.test(name));
  assert.ok(asked.length <= 12, `${asked.length} answers`);
  const browser = browse(world.app);
  const check = await ready(browser);
  assert.match(check.text, /Question 9 of 9/);
  const sent = await browser.press(check, "Send the referral");
  assert.equal(sent.status, 200);
  assert.match(sent.text, /Thank you\. We have Mina’s referral\.Your reference is LW-/);
  assert.match(sent.text, /You will hear byThursday 10 September, 5pmfrom Priya Shah, link worker/);
  assert.match(sent.text, /By Thursday 17 September, if it is yes/);
  assert.match(sent.text, /We do not put that in a message/);
  assert.match(sent.text, /8 September 2026: with Mina’s agreement, referred to the 11 to 18s pilot/);
  const draft = (await drafts()).find((one) => one.id === draftOf(sent.path));
  const [receipt] = await messagesTo(draft?.referral_id ?? "");
  assert.equal(receipt?.address, "r.ellis@lanternhill.example");
  assert.match(receipt?.subject ?? "", /^Your referral LW-.*: we have it$/);
  assert.doesNotMatch(draft ? world.app.ground.secrets.open(draft.answers_sealed) : "Mina", /Mina|alone/);
  const again = await browser.get(`/blmk/refer/${draft?.id}/story`);
  assert.match(again.text, /Thank you\. We have Mina’s referral/, "a page of a sent draft leads to what was sent");
});

test("F002 a school is picked by name among real ones, without script, or kept in its own words", async () => {
  const you = { ...known[0]!, place: "Lord Grey School" };
  const browser = browse(world.app);
  const which = await answer(browser, [you]);
  assert.match(which.text, /Which school is yours\?You wrote “Lord Grey School”\. .*Lord Grey Academy/);
  const missing = await browser.press(which, go);
  assert.equal(missing.status, 422);
  const picked = await browser.press(which, go, { school: "145736" });
  assert.match(picked.text, /Rowan Ellis, pastoral leadLord Grey Academy/);
  const other = browse(world.app);
  const like = await answer(other, [{ ...you, place: "Hedge School" }]);
  assert.match(like.text, /Which school is yours/, "a school that only sounds alike is never taken unasked");
  const own = await other.press(like, go, { school: "none" });
  assert.match(own.text, /Who is the young person\?/);
  assert.match(own.text, /Hedge School/);
});

test("what is wrong is said all at once, in words that say what to do, and nothing typed is lost", async () => {
  const browser = browse(world.app);
  const page = await answer(browser, [{ name: "Rowan Ellis", email: "not an address", role: "", place: "" }]);
  assert.equal(page.status, 422);
  assert.match(page.title, /^Error: Who are you\?/);
  for (const problem of ["Write your role", "Write the name of your school", "Write your e-mail address, like"])
    assert.match(page.text, new RegExp(problem));
  assert.equal(page.formWith(go).fields["name"], "Rowan Ellis");
  const person = await answer(browse(world.app), [known[0]!, { givenName: "", "born-day": "31", "born-month": "2" }]);
  assert.match(person.text, /Write their first nameWrite a real date of birth/);
  assert.match(person.html, /href="#born-day"/);
});

test("F012 answers are kept on the server, and an answer given in a second tab loses none of the first", async () => {
  const browser = browse(world.app);
  const first = await answer(browser, upTo(3));
  const person = await browser.get(first.path.replace("story", "person"));
  const next = await browser.press(first, go, { words: "From the first tab" });
  assert.doesNotMatch(next.text, /open in two places/);
  const late = await browser.press(person, go, { givenName: "Minna" });
  assert.match(late.text, /This referral is open in two places\. We kept the answers of both\./);
  const list = await browser.get(first.path.replace("story", "check"));
  assert.match(list.text, /From the first tab/);
  assert.match(list.text, /Minna, born 4 March 2012/);
});

test("F012 a draft opens on another device by the link, which asks for the date of birth and cannot be guessed", async () => {
  const home = browse(world.app);
  const page = await answer(home, upTo(3));
  const later = await home.get(page.linkTo("Save and come back later"));
  assert.match(later.text, /Come back until Tuesday 22 September/);
  await home.press(later, "E-mail me the link");
  const link = await linkTo(page.path);
  const phone = browse(world.app);
  const stranger = await phone.get(page.path);
  assert.equal(stranger.status, 404);
  assert.doesNotMatch(stranger.text, /Mina/);
  const asks = await phone.get(link);
  assert.doesNotMatch(asks.text, /Mina/);
  const wrong = await phone.press(asks, /^Yes/, { "born-day": "5", "born-month": "3", "born-year": "2012" });
  assert.equal(wrong.status, 422);
  const right = await phone.press(asks, /^Yes/, { "born-day": "4", "born-month": "3", "born-year": "2012" });
  assert.match(right.text, /What is going on for Mina\?/);
  let guess = wrong;
  for (let tries = 0; tries < 8 && guess.status !== 410; tries += 1)
    guess = await browse(world.app)
      .get(link)
      .then((fresh) => (fresh.status === 200 ? pressWrong(link) : fresh));
  assert.equal(guess.status, 410, "the link ends after eight presses");
});

async function pressWrong(link: string) {
  const browser = browse(world.app);
  return browser.press(await browser.get(link), /^Yes/, { "born-day": "1", "born-month": "1", "born-year": "2010" });
}

test("“No, not yet” shows how to start the talk and keeps the answers", async () => {
  const browser = browse(world.app);
  const page = await browser.press(await answer(browser, upTo(2)), go, { agreement: "not_yet" });
  assert.match(page.text, /A short way to start the talk/);
  const back = await browser.get(page.linkTo("Go on from here"));
  assert.match(back.text, /Does Mina know you are asking us\?/);
  assert.match(back.text, /Mina, 14 years old/);
});

test("“could put someone at risk” stops the form, says whom to ring, and keeps nothing at all", async () => {
  const browser = browse(world.app);
  const question = await answer(browser, upTo(2));
  const draftId = draftOf(question.path);
  const stop = await browser.press(question, go, { agreement: "risk" });
  assert.match(stop.text, /Stop here, and speak to your safeguarding lead/);
  assert.match(stop.text, /01632 960150/);
  assert.equal(
    (await drafts()).some((draft) => draft.id === draftId),
    false,
  );
  assert.equal((await browser.get(question.path)).status, 404);
});

test("the question asks by name, and an unanswered one is an error in its own words", async () => {
  const browser = browse(world.app);
  const again = await browser.press(await answer(browser, upTo(2)), go);
  assert.equal(again.status, 422);
  assert.match(again.text, /There is a problemChoose whether Mina knows you are asking us/);
  assert.match(again.text, /Question 3 of 9/);
});

test("nobody jumps ahead: a page not yet due leads to the one that is", async () => {
  const browser = browse(world.app);
  const page = await answer(browser, upTo(1));
  assert.match((await browser.get(page.path.replace("person", "safety"))).text, /Who is the young person\?/);
  const forged = await browser.post(page.path.replace("person", "sending"), page.formWith(go).fields);
  assert.equal(forged.status, 409);
  assert.match(forged.text, /What you have told us so far/);
});

test("another address has to be proved again", async () => {
  const browser = browse(world.app);
  const check = await ready(browser);
  const changed = await browser.press(await browser.get(check.linkTo(/^Change E-mail/)), go, {
    email: "somebody.else@lanternhill.example",
  });
  assert.match(changed.text, /We sent a link to somebody\.else@lanternhill\.example/);
});

test("opening the link in the e-mail proves nothing: only the press does", async () => {
  const browser = browse(world.app);
  const waiting = await answer(browser, known);
  await browse(world.app).get(await linkTo(waiting.path));
  const still = await browser.get(waiting.linkTo("I have pressed it: check again"));
  assert.match(still.text, /It has not been pressed yet/);
});

test("a risk has to be put in words, and stands in the list of answers", async () => {
  const browser = browse(world.app);
  const safety = await answer(browser, upTo(6));
  assert.match(safety.text, /01632 960150/, "whom to ring stands on the page of the question");
  const missing = await browser.press(safety, go, { risk: "yes" });
  assert.match(missing.text, /Write what makes you worry/);
  const risk = { risk: "yes", words: "She is afraid to go home." };
  const check = await ready(browse(world.app), [...upTo(6), risk]);
  assert.match(check.text, /She is afraid to go home/);
});

test("F022 after sending, the page says who was told", async () => {
  const browser = browse(world.app);
  const risk = { risk: "now", words: "She is afraid to go home." };
  const person = { ...known[1]!, familyName: "Rahimi" };
  const pages = [known[0]!, person, ...known.slice(2, 6), risk];
  const sent = await browser.press(await ready(browser, pages), "Send the referral");
  assert.match(sent.text, /What happens nextNowMarcus Bell has been told what you wrote about safety/);
  const subjects = await read((reader) =>
    reader.selectFrom("messages.message").select("subject").where("recipient_id", "=", marcus.id).execute(),
  );
  assert.deepEqual(
    subjects.map((message) => message.subject),
    ["Immediate danger: a concern was raised"],
  );
});

test("a second press of “Send” sends nothing twice", async () => {
  const browser = browse(world.app);
  const check = await ready(browser, [known[0]!, { ...known[1]!, familyName: "Twice" }, ...known.slice(2)]);
  const both = await Promise.all([
    browser.press(check, "Send the referral"),
    browser.press(check, "Send the referral"),
  ]);
  for (const page of both) assert.match(page.text, /Your reference is LW-/);
  const later = await browser.post(check.formWith("Send the referral").action, {
    ...check.formWith("Send the referral").fields,
    _key: "another-key-of-another-tab",
  });
  assert.match(later.text, /This referral was sent already/);
  const people = await read((reader) =>
    reader.selectFrom("people.person").select("id").where("family_name", "=", "Twice").execute(),
  );
  assert.equal(people.length, 1);
});

test("a door that is closed says so, and what else there is", async () => {
  await world.act((work) =>
    setUpProgramme(work, { ...pilot(world), slug: "second", name: "Second programme", doors: [] }),
  );
  const closed = await browse(world.app).get("/blmk/refer?programme=second");
  assert.match(closed.text, /Second programme does not take referrals from schools at the moment/);
  assert.match(closed.text, /You can refer to:11 to 18s pilot/);
  assert.equal((await browse(world.app).get("/nowhere/refer")).status, 404);
});

test("staff of another area come to the door as anybody does", async () => {
  const elsewhere = await world.staff("Ella Elsewhere", "link_worker");
  const cookie = await world.cookieOf(elsewhere);
  const page = await answer(browse(world.app, cookie), upTo(2));
  assert.match(page.text, /Does Mina know/);
});

test("a forged form is refused, and a draft of another browser cannot be written to", async () => {
  const page = await answer(browse(world.app), upTo(2));
  const stranger = browse(world.app);
  const forged = await stranger.post(page.path, { agreement: "yes" });
  assert.equal(forged.status, 403);
  const own = await stranger.press(await stranger.get("/blmk/refer"), "Start now");
  const taken = await stranger.post(page.path, { ...own.formWith(go).fields, agreement: "yes" });
  assert.equal(taken.status, 404);
});

test("nothing of a draft can be read in the database, and after 14 days it is gone", async () => {
  const page = await answer(browse(world.app), upTo(4));
  const draftId = draftOf(page.path);
  const row = (await drafts()).find((draft) => draft.id === draftId);
  assert.doesNotMatch(JSON.stringify(row), /Mina|Rowan|alone/);
  const day = 86_400_000;
  world.clock.moveTo(new Date(worldStart.getTime() + 14 * day - 1000));
  await expireDrafts(world.app.workerGround);
  assert.ok((await drafts()).some((draft) => draft.id === draftId));
  world.clock.moveTo(new Date(worldStart.getTime() + 14 * day));
  await expireDrafts(world.app.workerGround);
  assert.equal((await drafts()).length, 0);
  world.clock.moveTo(worldStart);
});

test("no page and no log of the journey holds more than it must", () => {
  assert.doesNotMatch(world.logged.join("\n"), /Mina|lanternhill|07700/);
});
