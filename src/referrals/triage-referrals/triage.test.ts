import assert from "node:assert/strict";
import { before, test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { pilot } from "../../../test/support/pilot.ts";
import { loadPlaces } from "../../../test/support/places.ts";
import { linkIn } from "../../../test/support/refer.ts";
import { refer } from "../../../test/support/referred.ts";
import { makeWorld, worldStart } from "../../../test/support/world.ts";
import { listMessagesOf } from "../../messages/index.ts";
import { givePermission } from "../../people/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { perform } from "../../platform/commands/run.ts";
import { readAs, type Reader } from "../../platform/db/index.ts";
import { calendarDay, newId } from "../../platform/values/index.ts";
import { setUpProgramme } from "../../programmes/index.ts";
import { setDuty } from "../../safeguarding/index.ts";
import { acceptReferral, declineReferral } from "../index.ts";

const world = await makeWorld();
const { areaId } = world;
const priya = await world.staff("Priya Shah", "link_worker");
const omar = await world.staff("Omar Aziz", "link_worker");
const officer = await world.staff("Olive Officer", "business_support");
const marcus = await world.staff("Marcus Bell", "team_lead", "safeguarding_lead");
let programmeId = "";

before(async () => {
  await loadPlaces(world);
  programmeId = await world.act((work) => setUpProgramme(work, pilot(world)));
  await world.act((work) => setDuty(work, { areaId, accountId: marcus.id, rank: 1 }));
});

const read = <T>(work: (reader: Reader) => Promise<T>) =>
  readAs(world.app.ground.db, systemActor("test", [areaId]), work);
const browserOf = async (actor: typeof priya) => browse(world.app, await world.cookieOf(actor));
const messagesTo = async (personId: string, recipient: string) =>
  (await read((reader) => listMessagesOf(reader, areaId, personId))).filter((one) => one.recipient_kind === recipient);
const tooYoung = {
  person: { givenName: "Tam", familyName: "Okello", dateOfBirth: calendarDay("2016-03-03") },
  postcode: "LS1 4AP",
};

test("F020 F030 a referral shows who, how to reach them safely, whether it fits and why, and its clock", async () => {
  const sent = await refer(world, programmeId);
  const browser = await browserOf(priya);
  const list = await browser.get("/referrals");
  assert.match(list.text, /Lord Grey Academy/);
  assert.match(list.text, /14 on 8 September: fits 11 to 18/);
  const page = await browser.get(`/referrals/${sent.referralId}`);
  for (const said of [
    "14 years old",
    "Text Mina on 07700 900142",
    "Must not know",
    "her uncle",
    "sits alone at lunch",
    "Rowan Ellis, pastoral lead, Lord Grey Academy",
    "Feels lonely",
    "Lives in Milton Keynes: inside Milton Keynes, Bedford, Luton, Central Bedfordshire",
    "Answer by Thursday 10 September, 5pm",
  ])
    assert.ok(page.text.includes(said), `${said} is missing`);
});

test("F021 accepting opens the case in the same act, and the referrer reads who takes it up and by when", async () => {
  const sent = await refer(world, programmeId);
  const browser = await browserOf(priya);
  const page = await browser.get(`/referrals/${sent.referralId}`);
  const accepted = await browser.press(page, "Yes, take it up");
  assert.match(accepted.text, /Priya Shah said yes on Tuesday 8 September, 2:30pm/);
  assert.match(accepted.linkTo("Open the case"), /^\/cases\//);
  const told = (await messagesTo(sent.personId, "referrer")).find((one) => one.subject.endsWith("we said yes"));
  assert.match(told?.body ?? "", /(Priya Shah|Omar Aziz) gets in touch by Tuesday 15 September, 5pm/);
  assert.doesNotMatch(`${told?.subject}${told?.body}`, /Mina|Karimi/);
});

test("F021 somebody of ten from Leeds is a near miss, and the no reaches the referrer with why and what else", async () => {
  const sent = await refer(world, programmeId, tooYoung);
  const browser = await browserOf(priya);
  const page = await browser.get(`/referrals/${sent.referralId}`);
  assert.match(page.text, /10 now, 11 on 3 March 2027: 5 months too young/);
  assert.match(page.text, /Leeds is outside Milton Keynes/);
  const form = await browser.get(page.linkTo("No, and say why"));
  const send = /^Send the no/;
  const bare = await browser.press(form, send);
  assert.equal(bare.status, 422);
  assert.match(bare.text, /Choose whyWrite what could help instead/);
  const named = await browser.press(form, send, { reason: "not_eligible", message: "Tam could ask Leeds." });
  assert.equal(named.status, 422);
  assert.match(named.text, /Take Tam’s name out/);
  const message = "Leeds has its own link workers: ask the family hub.";
  const declined = await browser.press(form, send, { reason: "not_eligible", message });
  assert.match(declined.text, /Priya Shah said no on Tuesday 8 September, 2:30pm: It does not fit/);
  const [told] = (await messagesTo(sent.personId, "referrer")).filter((one) => /not this time/.test(one.subject));
  assert.match(told?.body ?? "", /It does not fit what this programme is for\.[\s\S]*Leeds has its own link workers/);
  assert.doesNotMatch(told?.body ?? "", /Tam/);
  assert.equal((await messagesTo(sent.personId, "person")).length, 0, "nothing is sent to the child unasked");
});

test("saying yes against a rule needs a reason, which is kept", async () => {
  const sent = await refer(world, programmeId, { ...tooYoung, person: { ...tooYoung.person, familyName: "Achieng" } });
  const browser = await browserOf(priya);
  const page = await browser.get(`/referrals/${sent.referralId}`);
  const bare = await browser.press(page, "Yes, take it up");
  assert.equal(bare.status, 422);
  assert.match(bare.text, /Write why you say yes although a rule does not fit/);
  await assert.rejects(
    world.act((work) => perform(work, acceptReferral, { referralId: sent.referralId }), priya),
    /a rule does not fit/,
  );
  const accepted = await browser.press(page, "Yes, take it up", { overrideReason: "Turns 11 soon, moves here" });
  assert.match(accepted.text, /Although a rule does not fit: Turns 11 soon, moves here/);
});

test("of two who decide at once one wins, and the other sees who decided and when", async () => {
  const sent = await refer(world, programmeId);
  const [first, second] = [await browserOf(priya), await browserOf(omar)];
  const address = `/referrals/${sent.referralId}`;
  const [mine, theirs] = [await first.get(address), await second.get(address)];
  const decline = await second.get(theirs.linkTo("No, and say why"));
  const answers = await Promise.all([first.press(mine, "Yes, take it up"), second.press(theirs, "Yes, take it up")]);
  assert.deepEqual(
    answers.map((page) => page.status).toSorted((a, b) => a - b),
    [200, 409],
  );
  for (const page of answers) assert.match(page.text, /(Priya Shah|Omar Aziz) said yes on Tuesday 8 September, 2:30pm/);
  const late = await second.press(decline, /^Send the no/, { reason: "at_capacity", message: "Try again in spring." });
  assert.match(late.text, /said yes on Tuesday 8 September/);
  const declines = await read((reader) =>
    reader.selectFrom("referrals.decline").select("reason").where("referral_id", "=", sent.referralId).execute(),
  );
  assert.deepEqual(declines, []);
});

test("a second press of “Yes” does nothing twice", async () => {
  const sent = await refer(world, programmeId);
  const browser = await browserOf(priya);
  const page = await browser.get(`/referrals/${sent.referralId}`);
  const both = await Promise.all([browser.press(page, "Yes, take it up"), browser.press(page, "Yes, take it up")]);
  assert.deepEqual(
    both.map((one) => one.status),
    [200, 200],
  );
  const told = (await messagesTo(sent.personId, "referrer")).filter((one) => one.subject.endsWith("we said yes"));
  assert.equal(told.length, 1);
});

test("who has no part in triage sees nothing: wrong role 403, another team or area 404", async () => {
  const sent = await refer(world, programmeId);
  const address = `/referrals/${sent.referralId}`;
  assert.equal((await (await browserOf(officer)).get(address)).status, 403);
  assert.equal((await (await browserOf(priya)).get(`/referrals/${newId()}`)).status, 404);
  assert.equal((await (await browserOf(priya)).get("/referrals/not-an-id")).status, 404);
  const stranger = { ...priya, roles: [{ ...priya.roles[0]!, organisationId: newId() }], id: newId() };
  const message = "Something else";
  await assert.rejects(
    world.act(
      (work) => perform(work, declineReferral, { referralId: sent.referralId, reason: "duplicate", message }),
      stranger,
    ),
    /no such/,
  );
});

test("F022 a referral with a risk says whom to speak to first and keeps the words to the duty person", async () => {
  const sent = await refer(world, programmeId, { risk: { words: "She has bruises", dangerNow: false } });
  const page = await (await browserOf(priya)).get(`/referrals/${sent.referralId}`);
  assert.match(page.text, /Speak to Marcus Bell first/);
  assert.doesNotMatch(page.text, /bruises/);
  const declining = await (await browserOf(priya)).get(`/referrals/${sent.referralId}/decline`);
  assert.match(declining.text, /The concern about safety stays open/);
});

test("F021 a kind no is texted only when it is ticked, safe, and the young person said yes", async () => {
  const answers = { reason: "at_capacity", message: "Ask again in spring.", tellPerson: "yes" };
  const send = /^Send the no/;
  const safe = await refer(world, programmeId);
  const browser = await browserOf(priya);
  const form = await browser.get(`/referrals/${safe.referralId}/decline`);
  assert.match(form.text, /Hi Mina, Priya here/);
  await browser.press(form, send, answers);
  const [text] = await messagesTo(safe.personId, "person");
  assert.equal(text?.address, "07700 900142");
  assert.ok((text?.body.length ?? 999) <= 160);
  for (const unsafe of [
    { agreement: "unsure" as const },
    { reach: { how: "text" as const, number: "07700 900142", sharedPhone: true } },
    { reach: { how: "ring" as const, number: "07700 900142" } },
  ]) {
    const sent = await refer(world, programmeId, unsafe);
    const page = await browser.get(`/referrals/${sent.referralId}/decline`);
    assert.match(page.text, /is not told by us/);
    await browser.press(page, send, answers);
    assert.equal((await messagesTo(sent.personId, "person")).length, 0);
  }
});

/** The link that the referrer got first. */
async function followed(personId: string) {
  const receipt = (await messagesTo(personId, "referrer")).find((one) => one.subject.endsWith("we have it"));
  return linkIn(receipt?.body ?? "");
}

test("F011 the referrer follows it by link without a name on it, and sees started and ended, no more", async () => {
  const sent = await refer(world, programmeId);
  const link = await followed(sent.personId);
  const school = browse(world.app);
  const waiting = await school.get(link);
  assert.match(waiting.text, /We have it: Tuesday 8 September, 2:30pm/);
  assert.match(waiting.text, /reads it and answers by Thursday 10 September, 5pm/);
  const browser = await browserOf(priya);
  await browser.press(await browser.get(`/referrals/${sent.referralId}`), "Yes, take it up");
  const ids = { person: sent.personId, place: newId(), referral: sent.referralId, case: newId() };
  const about = { areaId, subjectKind: "referral", subjectId: sent.referralId, ids };
  const started = world.app.manifests.flatMap((module) => module.within ?? []);
  const tell = (name: string) =>
    world.act(async (work) => {
      for (const listener of started)
        if (listener.event === name && listener.name.startsWith("referrals:"))
          await listener.handle(work, { ...about, name });
    });
  await tell("place.started.v1");
  await tell("case.ended.v1");
  const ended = await school.get(link);
  assert.match(ended.text, /We said yes.*They have started.*Our help has ended/);
  assert.doesNotMatch(ended.text, /Mina|Karimi/);
  await world.act((work) =>
    givePermission(work, {
      areaId,
      personId: sent.personId,
      recipientKind: "school",
      recipientId: "145736",
      scope: "nothing",
    }),
  );
  const closed = await school.get(link);
  assert.match(closed.text, /We said yes/);
  assert.doesNotMatch(closed.text, /They have started|Our help has ended/);
});

test("F011 of a young person who was not sure, the referrer says with one press when they have said yes", async () => {
  const sent = await refer(world, programmeId, { agreement: "unsure" });
  const school = browse(world.app);
  const page = await school.get(await followed(sent.personId));
  world.clock.moveTo(new Date(worldStart.getTime() + 60_000));
  const after = await school.press(page, "They have said yes");
  assert.match(after.text, /You told us that they have said yes/);
  const [told] = await messagesTo(sent.personId, "staff");
  assert.match(told?.subject ?? "", /the young person has said yes/);
  const again = await school.post(page.formWith("They have said yes").action, {
    ...page.formWith("They have said yes").fields,
    _key: "another-key-of-another-tab",
  } as Record<string, string>);
  assert.equal(again.status, 200);
});

test("a link to something else does not open the page of a referral", async () => {
  assert.equal((await browse(world.app).get("/l/referral/no-such-token")).status, 404);
});
