import assert from "node:assert/strict";
import { before, test } from "node:test";
import { browse, type Browser } from "../../../test/support/browse.ts";
import { pilot } from "../../../test/support/pilot.ts";
import { loadPlaces } from "../../../test/support/places.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { giveRole, openArea, registerOrganisation } from "../../access/index.ts";
import { listMessagesOf } from "../../messages/index.ts";
import { publicActor, systemActor, type Actor } from "../../platform/acting.ts";
import { readAs } from "../../platform/db/index.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { setUpProgramme } from "../../programmes/index.ts";
import { setDuty } from "../../safeguarding/index.ts";
import { nudgeUndecided } from "./nudge.job.ts";
import { findDecision, sendReferral, type NewReferral } from "../index.ts";

const world = await makeWorld();
const { areaId } = world;
const priya = await world.staff("Priya Shah", "link_worker");
const omar = await world.staff("Omar Aziz", "link_worker");
const ann = await world.staff("Ann Silverdale", "safeguarding_lead");
const officer = await world.staff("Fay Officer", "business_support");
let asked: NewReferral;
let elder: string;

before(async () => {
  await loadPlaces(world);
  const programmeId = await world.act((work) => setUpProgramme(work, pilot(world)));
  elder = await world.act((work) =>
    setUpProgramme(work, {
      ...pilot(world),
      slug: "younger",
      name: "Younger children everywhere",
      rules: [{ kind: "age", config: { min: 8, max: 10 } }],
    }),
  );
  await world.act((work) => setDuty(work, { areaId, accountId: ann.id, rank: 1 }));
  asked = {
    areaId,
    programmeId,
    referrerKind: "school_college",
    referrer: {
      name: "Rowan Ellis",
      role: "pastoral lead",
      email: "r.ellis@lanternhill.example",
      place: "Lord Grey Academy",
      schoolUrn: "145736",
    },
    person: { givenName: "Mina", familyName: "Karimi", dateOfBirth: calendarDay("2012-03-04"), pronouns: "she/her" },
    agreement: "yes",
    story: "Mina sits alone at lunch since her friend moved away.",
    needs: ["loneliness", "low_confidence"],
    postcode: "MK3 6EW",
    reach: { how: "text", number: "07700 900142", when: "after 4pm", mustNotKnow: "her uncle" },
  };
});

let births = 0;
/** Somebody else than in the tests before, of the same first name. */
const another = () => ({ ...asked.person, familyName: `Karimi ${String.fromCharCode(97 + (births += 1))}` });
const send = (more: Partial<NewReferral> = {}) =>
  world.act((work) => sendReferral(work, { ...asked, person: another(), ...more }), publicActor([areaId]));
const as = async (actor: Actor): Promise<Browser> => browse(world.app, await world.cookieOf(actor));
const path = (sent: { referralId: string }) => `/referrals/${sent.referralId}`;
const messagesOf = (personId: string) =>
  readAs(world.app.ground.db, systemActor("test", [areaId]), (reader) => listMessagesOf(reader, areaId, personId));
const decisionOf = (sent: { referralId: string }) =>
  readAs(world.app.ground.db, systemActor("test", [areaId]), (reader) => findDecision(reader, areaId, sent.referralId));
const tooYoung = { dateOfBirth: calendarDay("2016-03-03") };

test("a link worker reads the story in the referrer's words, how to reach her, who must not know, and what fits", async () => {
  const page = await (await as(priya)).get(path(await send()));
  assert.equal(page.status, 200);
  assert.match(page.text, /Mina sits alone at lunch since her friend moved away\./);
  assert.match(page.text, /Rowan Ellis, pastoral lead, Lord Grey Academy/);
  assert.match(page.text, /Text Mina on 07700\s?900142/);
  assert.match(page.text, /after 4pm/);
  assert.match(page.text, /Must not know\s*her uncle/);
  assert.match(page.text, /14 years old, born 4 March 2012/);
  assert.match(page.text, /14 on 8 September: fits 11 to 18/);
  assert.match(page.text, /Feeling lonely/);
  assert.match(page.text, /Yes, Mina said so to the referrer/);
  assert.match(page.text, /The referrer knows of no risk/);
});

test("looking at a referral is written down with who looked", async () => {
  const sent = await send();
  await (await as(omar)).get(path(sent));
  const looks = await readAs(world.app.ground.db, systemActor("test", [areaId]), (reader) =>
    reader
      .selectFrom("platform.audit_entry")
      .select(["actor_id", "person_id"])
      .where("event", "=", "referral.viewed")
      .where("subject_id", "=", sent.referralId)
      .execute(),
  );
  assert.deepEqual(looks, [{ actor_id: omar.id, person_id: sent.personId }]);
});

test("F023 the list shows what waits with its clock, the one due first at the top", async () => {
  const early = await send();
  const page = await (await as(priya)).get("/referrals");
  assert.match(page.text, /2 days left to decide/);
  assert.match(page.text, /Lord Grey Academy, 11 to 18s pilot/);
  assert.ok(page.html.includes(path(early)));
  world.clock.moveTo(new Date("2026-09-09T12:00:00Z"));
  assert.match((await (await as(priya)).get(path(early))).text, /28 hours left to decide/);
  world.clock.moveTo(new Date("2026-09-10T20:30:00Z"));
  assert.match((await (await as(priya)).get(path(early))).text, /4 hours late/);
  world.clock.moveTo(new Date("2026-09-08T13:30:00Z"));
});

test("accepting opens the case in the same act and leads to it; the referrer is told who takes it up", async () => {
  const sent = await send();
  const browser = await as(priya);
  const answered = await browser.press(await browser.get(path(sent)), "Accept and open the case");
  const decision = await decisionOf(sent);
  assert.equal(decision?.kind, "accepted");
  assert.equal(answered.path, `/cases/${decision?.kind === "accepted" ? decision.caseId : ""}`);
  const told = (await messagesOf(sent.personId)).find((one) => one.template === "referral.accepted");
  assert.equal(told?.address, "r.ellis@lanternhill.example");
  assert.doesNotMatch(`${told?.subject} ${told?.body}`, /Mina|Karimi/);
  const after = await browser.get(path(sent));
  assert.match(after.text, /Accepted by Priya Shah, Tuesday 8 September, 2:30pm/);
  assert.equal(after.linkTo("Open the case"), answered.path);
});

test("of two workers who decide at once one wins; the other is shown who decided and when, and nothing of theirs is kept", async () => {
  const sent = await send();
  const [first, second] = [await as(priya), await as(omar)];
  const pages = [await first.get(path(sent)), await second.get(`${path(sent)}/decline?reason=at_capacity`)] as const;
  const answers = await Promise.all([
    first.press(pages[0], "Accept and open the case"),
    second.press(pages[1], "Decline and tell the referrer"),
  ]);
  const decision = await decisionOf(sent);
  const loser = decision?.kind === "accepted" ? answers[1] : answers[0];
  assert.equal(loser.status, 409);
  assert.match(loser.text, /Somebody was a moment faster/);
  assert.match(loser.text, new RegExp(`(Accepted|Declined) by ${decision?.byName}, Tuesday 8 September`));
  const templates = (await messagesOf(sent.personId)).map((one) => one.template);
  assert.equal(templates.includes("referral.accepted"), decision?.kind === "accepted");
  assert.equal(templates.includes("referral.declined"), decision?.kind === "declined");
});

test("a second press of the same button is answered as the first", async () => {
  const sent = await send();
  const browser = await as(priya);
  const page = await browser.get(path(sent));
  const first = await browser.press(page, "Accept and open the case");
  const second = await browser.press(page, "Accept and open the case");
  assert.equal(second.path, first.path);
});

test("F020 a near miss says from when it fits and which programme fits now, and accepting it needs a reason", async () => {
  const sent = await send({ person: { ...another(), ...tooYoung } });
  const browser = await as(priya);
  const page = await browser.get(path(sent));
  assert.match(page.text, /10 now, 11 on 3 March 2027: 5 months too young/);
  assert.match(page.text, /This programme would fit: Younger children everywhere\./);
  const bare = await browser.press(page, "Accept and open the case", { overrideReason: "  " });
  assert.equal(bare.status, 422);
  assert.match(bare.title, /^Error:/);
  assert.match(bare.text, /Say why it is accepted although a rule does not fit/);
  assert.equal(await decisionOf(sent), undefined);
  const long = await browser.press(bare, "Accept and open the case", { overrideReason: "x".repeat(1001) });
  assert.equal(long.status, 422);
  assert.ok(long.html.includes("x".repeat(1001)), "nothing typed is lost");
  await browser.press(long, "Accept and open the case", { overrideReason: "Her birthday is near." });
  assert.match((await browser.get(path(sent))).text, /Although a rule did not fit: Her birthday is near\./);
});

test("F020 somebody from Leeds is shown to live outside, with where the programme reaches", async () => {
  const page = await (await as(priya)).get(path(await send({ postcode: "LS1 4AP" })));
  assert.match(page.text, /Leeds is outside Milton Keynes, Bedford, Luton, Central Bedfordshire/);
  assert.match(page.text, /No other programme here would fit now/);
});

test("F021 a no begins with its reason and a helpful message, which reaches the referrer as the worker wrote it", async () => {
  const sent = await send({ person: { ...another(), ...tooYoung } });
  const browser = await as(priya);
  const page = await browser.get((await browser.get(path(sent))).linkTo("Decline, with a reason"));
  const unchosen = await browser.get(`${path(sent)}/decline?next=message`);
  assert.equal(unchosen.status, 422);
  assert.match(unchosen.text, /Choose the reason/);
  assert.match(page.text, /It does not fit the programme/);
  const message = await browser.get(`${path(sent)}/decline?reason=not_eligible`);
  const { fields } = message.formWith("Decline and tell the referrer");
  assert.match(String(fields["message"]), /10 now, 11 on 3 March 2027: 5 months too young\./);
  assert.match(String(fields["message"]), /Younger children everywhere would fit: ring us on 01632 960142/);
  const declined = await browser.press(message, "Decline and tell the referrer", {
    message: "Please ask the school nurse. We read it again in March.",
  });
  assert.equal(declined.path, path(sent));
  assert.match(declined.text, /Declined by Priya Shah, Tuesday 8 September, 2:30pm/);
  const told = (await messagesOf(sent.personId)).find((one) => one.template === "referral.declined");
  assert.equal(told?.address, "r.ellis@lanternhill.example");
  assert.match(told?.body ?? "", /It does not fit what this programme is for\./);
  assert.match(told?.body ?? "", /Please ask the school nurse\. We read it again in March\./);
  assert.doesNotMatch(`${told?.subject} ${told?.body}`, /Mina|Karimi/);
});

test("F021 a no without a message, or one that names her, is not sent, and what was typed stays", async () => {
  const sent = await send();
  const browser = await as(priya);
  const page = await browser.get(`${path(sent)}/decline?reason=inappropriate`);
  const empty = await browser.press(page, "Decline and tell the referrer", { message: " " });
  assert.equal(empty.status, 422);
  assert.match(empty.text, /Say what could help instead/);
  const named = await browser.press(empty, "Decline and tell the referrer", { message: "Tell Mina to see the nurse." });
  assert.equal(named.status, 422);
  assert.match(named.text, /Leave out “Mina”/);
  assert.equal(named.formWith("Decline and tell the referrer").fields["message"], "Tell Mina to see the nurse.");
  assert.equal(await decisionOf(sent), undefined);
});

test("F021 she is texted kindly when the worker ticks it, on her own phone only", async () => {
  const sent = await send();
  const browser = await as(priya);
  const page = await browser.get(`${path(sent)}/decline?reason=at_capacity`);
  assert.match(page.text, /It would say: “Hi Mina, Priya here/);
  await browser.press(page, "Decline and tell the referrer", { tellPerson: "yes" });
  const text = (await messagesOf(sent.personId)).find((one) => one.template === "referral.kind-no");
  assert.match(text?.body ?? "", /^Hi Mina, Priya here/);
  const shared = await send({ reach: { how: "text", number: "07700 900142", sharedPhone: true } });
  assert.match((await browser.get(`${path(shared)}/decline?reason=at_capacity`)).text, /no safe way to text Mina/);
});

test("a risk shows who on duty was told and when, and none of what was written", async () => {
  const sent = await send({ risk: { words: "She has bruises", dangerNow: false } });
  const page = await (await as(priya)).get(path(sent));
  assert.match(page.text, /Ann Silverdale has been told: Tuesday 8 September, 2:30pm/);
  assert.doesNotMatch(page.html, /bruises/);
  assert.match((await (await as(priya)).get("/referrals")).text, /Safety: the person on duty was told/);
});

test("another referral of the same young person is shown beside it", async () => {
  const person = another();
  const [first, second] = [await send({ person }), await send({ person })];
  const page = await (await as(priya)).get(path(second));
  assert.equal(page.linkTo(first.reference), path(first));
  assert.match(page.text, /the same young person/);
});

test("who does not answer referrals is refused, and a team or area that is not theirs does not exist for them", async () => {
  const sent = await send();
  const office = await as(officer);
  assert.equal((await office.get(path(sent))).status, 403);
  assert.equal((await office.get("/referrals")).status, 403);
  const elsewhere = await world.act(async (work) => {
    const otherArea = await openArea(work, {
      slug: "east-sussex",
      name: "East Sussex",
      phone: "01632 960242",
      run_by: "the East Sussex partnership",
      front_door_name: "Single Point of Advice",
      front_door_phone: "01632 960250",
      out_of_hours_phone: "01632 960251",
    });
    const team = await registerOrganisation(work, { kind: "team", name: "Coast team", invented: true });
    const coast = await registerOrganisation(work, { kind: "team", name: "Second team", invented: true });
    return { otherArea, team, coast };
  });
  const stranger = await world.staff("Sol Strand");
  const neighbour = await world.staff("Nia Next");
  await world.act(
    async (work) => {
      const { otherArea, team, coast } = elsewhere;
      await giveRole(work, { accountId: stranger.id, areaId: otherArea, organisationId: team, role: "link_worker" });
      await giveRole(work, { accountId: neighbour.id, areaId, organisationId: coast, role: "link_worker" });
    },
    systemActor("test", [areaId, elsewhere.otherArea]),
  );
  for (const actor of [stranger, neighbour]) {
    const browser = await as(actor);
    assert.equal((await browser.get(path(sent))).status, 404);
    assert.equal((await browser.get(`${path(sent)}/decline`)).status, 404);
    assert.doesNotMatch((await browser.get("/referrals")).text, /Mina/);
  }
  assert.ok(elder);
});

test("the safeguarding lead reads a referral of the team and cannot answer it", async () => {
  const sent = await send();
  const page = await (await as(ann)).get(path(sent));
  assert.equal(page.status, 200);
  assert.match(page.text, /Link workers and team leads of the programme’s team answer it/);
  assert.equal((await (await as(ann)).get(`${path(sent)}/decline`)).status, 403);
});

test("what was answered is listed under Answered, by whom and when", async () => {
  const page = await (await as(omar)).get("/referrals?show=decided");
  assert.match(page.text, /Priya Shah, Tue 8 Sep, 2:30pm/);
  assert.match(page.text, /Accepted/);
});

test("F023 before its clock runs out the named worker is nudged, afterwards the team lead is told, each once, and it stays open", async () => {
  const mira = await world.staff("Mira Lead", "team_lead");
  const sent = await send();
  const nudge = async (at: string) => {
    world.clock.moveTo(new Date(at));
    await nudgeUndecided(world.app.workerGround);
    await nudgeUndecided(world.app.workerGround);
    return (await messagesOf(sent.personId))
      .filter((one) => one.template === "referral.nudge" || one.template === "referral.late")
      .map((one) => [one.template, one.recipient_id]);
  };
  assert.deepEqual(await nudge("2026-09-09T13:30:00Z"), []);
  const nudged = await nudge("2026-09-10T13:30:00Z");
  assert.deepEqual(nudged, [["referral.nudge", sent.namedWorkerId]]);
  const late = await nudge("2026-09-10T16:30:00Z");
  assert.deepEqual(late, [["referral.late", mira.id], ...nudged]);
  assert.equal(await decisionOf(sent), undefined);
  world.clock.moveTo(new Date("2026-09-08T13:30:00Z"));
});
