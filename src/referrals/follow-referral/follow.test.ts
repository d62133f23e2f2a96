import assert from "node:assert/strict";
import { before, test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { pilot } from "../../../test/support/pilot.ts";
import { loadPlaces } from "../../../test/support/places.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { listMessagesOf } from "../../messages/index.ts";
import { givePermission, recordAgreement, type Scope } from "../../people/index.ts";
import { publicActor, systemActor } from "../../platform/acting.ts";
import { perform } from "../../platform/commands/run.ts";
import { readAs } from "../../platform/db/index.ts";
import { revokeLinks } from "../../platform/links/link.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { setUpProgramme } from "../../programmes/index.ts";
import { acceptReferral, declineReferral, sendReferral, type NewReferral, type SentReferral } from "../index.ts";

const world = await makeWorld();
const { areaId } = world;
const priya = await world.staff("Priya Shah", "link_worker");
let asked: NewReferral;

before(async () => {
  await loadPlaces(world);
  const programmeId = await world.act((work) => setUpProgramme(work, pilot(world)));
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
    person: { givenName: "Mina", familyName: "Karimi", dateOfBirth: calendarDay("2012-03-04") },
    agreement: "yes",
    story: "Mina sits alone at lunch.",
    needs: ["loneliness"],
    postcode: "MK3 6EW",
    reach: { how: "text", number: "07700 900142" },
  };
});

const aMomentLater = () => world.clock.moveTo(new Date(world.clock.now().getTime() + 1000));
let births = 0;
async function send(more: Partial<NewReferral> = {}): Promise<SentReferral> {
  const person = { ...asked.person, familyName: `Karimi ${String.fromCharCode(97 + (births += 1))}` };
  return world.act((work) => sendReferral(work, { ...asked, person, ...more }), publicActor([areaId]));
}
const follow = (sent: SentReferral) => browse(world.app).get(`/l/referral/${sent.followToken}`);
const accept = (sent: SentReferral) =>
  world.act((work) => perform(work, acceptReferral, { referralId: sent.referralId }), priya);
/** What other modules announce when somebody was there for the first time, and when the case ends. */
const announce = (name: string, sent: SentReferral) =>
  world.act((work) =>
    work.announce({
      name,
      areaId,
      subjectKind: "referral",
      subjectId: sent.referralId,
      ids: { person: sent.personId, referral: sent.referralId },
    }),
  );
const allow = (sent: SentReferral, scope: Scope) =>
  world.act((work) =>
    givePermission(work, {
      areaId,
      personId: sent.personId,
      recipientKind: "school",
      recipientId: "145736",
      scope,
      recordedBy: "young person",
    }),
  );

test("F010 the link shows that the referral is there, who answers and by when, and never a name", async () => {
  const sent = await send();
  const page = await follow(sent);
  assert.equal(page.status, 200);
  assert.equal(page.title, `Your referral ${sent.reference} – Linkway`);
  assert.match(page.text, /You will hear by\s*Thursday 10 September, 5pm\s*from Priya Shah/);
  assert.doesNotMatch(page.html, /Mina|Karimi|lunch|MK3|900142/);
});

test("F011 the school sees yes, started and ended, without signing in, and nothing of what lies between", async () => {
  const sent = await send();
  await accept(sent);
  assert.match((await follow(sent)).text, /We said yes\. A link worker gets in touch/);
  await announce("place.started.v1", sent);
  assert.match((await follow(sent)).text, /Help has started/);
  await announce("case.ended.v1", sent);
  const page = await follow(sent);
  assert.match(page.text, /Our help has ended\./);
  assert.match(page.text, /What stays theirs\s*What they talk about with the link worker/);
  assert.doesNotMatch(page.html, /Mina|Karimi|lunch/);
});

test("F011 the young person decides: nothing more than the answer, or that the referrer may ask", async () => {
  const sent = await send();
  await accept(sent);
  await announce("place.started.v1", sent);
  await allow(sent, "nothing");
  const closed = await follow(sent);
  assert.doesNotMatch(closed.text, /Help has started/);
  assert.match(closed.text, /they have not allowed it/);
  await allow(sent, "summary");
  const open = await follow(sent);
  assert.match(open.text, /Help has started/);
  assert.match(open.text, /They said that you may know more\. Ring 01632 960142/);
});

test("F021 a no shows its reason and what could help, as the worker wrote it", async () => {
  const sent = await send();
  await world.act(
    (work) =>
      perform(work, declineReferral, {
        referralId: sent.referralId,
        reason: "at_capacity",
        message: "Please try the youth club on Queensway.",
      }),
    priya,
  );
  const page = await follow(sent);
  assert.match(page.text, /Not this time\. We have no room to do it well at the moment\./);
  assert.match(page.text, /Please try the youth club on Queensway\./);
  assert.doesNotMatch(page.text, /You will hear by/);
});

test("a referrer tells with one press that an unsure young person has said yes; opening the page says nothing", async () => {
  const sent = await send({ agreement: "unsure" });
  await accept(sent);
  const browser = browse(world.app);
  const page = await browser.get(`/l/referral/${sent.followToken}`);
  assert.match(page.text, /We wait for the young person to say yes/);
  aMomentLater();
  const pressed = await browser.press(page, "Yes, they have said yes");
  assert.equal(pressed.status, 200);
  assert.doesNotMatch(pressed.text, /Has the young person said yes\?/);
  const again = await browser.press(page, "Yes, they have said yes");
  assert.equal(again.status, 200, "a second press is answered as the first");
  const messages = await readAs(world.app.ground.db, systemActor("test", [areaId]), (reader) =>
    listMessagesOf(reader, areaId, sent.personId),
  );
  const told = messages.filter((one) => one.template === "referral.said-yes");
  assert.deepEqual(
    told.map((one) => one.recipient_id),
    [priya.id],
  );
});

test("a no that was said to the team is not undone by the referrer's press", async () => {
  const sent = await send({ agreement: "unsure" });
  const browser = browse(world.app);
  const page = await browser.get(`/l/referral/${sent.followToken}`);
  aMomentLater();
  await world.act((work) =>
    recordAgreement(work, { areaId, personId: sent.personId, what: "take_part", answer: "no", how: "in person" }),
  );
  assert.equal((await browser.press(page, "Yes, they have said yes")).status, 409);
  assert.doesNotMatch((await follow(sent)).text, /Has the young person said yes\?/);
});

test("a link that was taken back or never was shows nothing, nor does one made for something else", async () => {
  const sent = await send();
  assert.equal((await browse(world.app).get("/l/referral/never-was")).status, 404);
  assert.equal((await browse(world.app).get(`/l/check-in/${sent.followToken}`)).status >= 403, true);
  await world.act((work) => revokeLinks(work, areaId, "referral", sent.referralId));
  const page = await follow(sent);
  assert.equal(page.status, 410);
  assert.doesNotMatch(page.text, /LW-/);
});
