import assert from "node:assert/strict";
import { before, test } from "node:test";
import { pilot } from "../../../test/support/pilot.ts";
import { loadPlaces } from "../../../test/support/places.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { listMessagesOf } from "../../messages/index.ts";
import * as people from "../../people/index.ts";
import { publicActor, systemActor } from "../../platform/acting.ts";
import { readAs, type Reader } from "../../platform/db/index.ts";
import { calendarDay, londonMoment, newId } from "../../platform/values/index.ts";
import { setUpProgramme } from "../../programmes/index.ts";
import { setDuty } from "../../safeguarding/index.ts";
import * as referrals from "../index.ts";

const world = await makeWorld();
const { areaId } = world;
const priya = await world.staff("Priya Shah", "link_worker");
const omar = await world.staff("Omar Aziz", "link_worker");
const marcus = await world.staff("Marcus Bell", "team_lead", "safeguarding_lead");
const duties = world.app.manifests.find((module) => module.name === "referrals")?.person;
let asked: referrals.NewReferral;

before(async () => {
  await loadPlaces(world);
  const programmeId = await world.act((work) => setUpProgramme(work, pilot(world)));
  await world.act((work) => setDuty(work, { areaId, accountId: marcus.id, rank: 1 }));
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
    needs: ["loneliness"],
    postcode: "MK3 6EW",
    reach: { how: "text", number: "07700 900142", when: "after 4pm", mustNotKnow: "her uncle" },
  };
});

const read = <T>(work: (reader: Reader) => Promise<T>, actor = systemActor("test", [areaId])) =>
  readAs(world.app.ground.db, actor, work);
const send = (more: Partial<referrals.NewReferral> = {}) =>
  world.act((work) => referrals.sendReferral(work, { ...asked, ...more }), publicActor([areaId]));
let births = 0;
/** Somebody else than in the tests before. */
const another = () => ({
  ...asked.person,
  familyName: `Karimi ${String.fromCharCode(97 + (births += 1))}`,
});
const sentences = async (referralId: string) =>
  (await read((reader) => referrals.listFindings(reader, areaId, referralId))).map((finding) =>
    referrals.explainFinding(finding),
  );

test("F010 a referral gets a reference, a named person and the moment by which they answer", async () => {
  const sent = await send({ person: another() });
  assert.match(sent.reference, /^LW-/);
  assert.deepEqual(sent.decideBy, londonMoment(calendarDay("2026-09-10"), "17:00"));
  const [receipt] = await read((reader) => listMessagesOf(reader, areaId, sent.personId));
  assert.equal(receipt?.subject, `Your referral ${sent.reference}: we have it`);
  assert.match(receipt?.body ?? "", /(Priya Shah|Omar Aziz) reads it and answers by Thursday 10 September, 5pm/);
  assert.doesNotMatch(`${receipt?.subject} ${receipt?.body}`, /Mina|Karimi/);
});

test("the team sees who was referred, how to reach them safely and who must not know", async () => {
  const sent = await send({ person: another() });
  const waiting = await read((reader) => referrals.listWaiting(reader, priya), priya);
  const line = waiting.find((one) => one.id === sent.referralId);
  assert.equal(line?.preferredName, "Mina");
  assert.equal(line?.programmeName, "11 to 18s pilot");
  const points = await read((reader) => people.listContactPoints(reader, areaId, sent.personId));
  assert.equal(people.safestWay(points).how, "text");
  const [uncle] = await read((reader) => people.listRelationships(reader, areaId, sent.personId));
  assert.equal(uncle?.must_not_know, true);
});

test("the worker with the fewest referrals waiting is the one who is named", async () => {
  const named = [await send({ person: another() }), await send({ person: another() })].map((one) => one.namedWorkerId);
  assert.deepEqual(new Set(named), new Set([priya.id, omar.id]));
});

test("F020 what the rules say is kept as sentences, and decides nothing", async () => {
  const fits = await send({ person: another() });
  assert.deepEqual(await sentences(fits.referralId), [
    "14 on 8 September: fits 11 to 18",
    "Lives in Milton Keynes: inside Milton Keynes, Bedford, Luton, Central Bedfordshire",
  ]);
  const ten = await send({
    person: { ...another(), dateOfBirth: calendarDay("2016-03-03") },
    postcode: "LS1 4AP",
  });
  assert.deepEqual(await sentences(ten.referralId), [
    "10 now, 11 on 3 March 2027: 5 months too young",
    "Leeds is outside Milton Keynes, Bedford, Luton, Central Bedfordshire",
  ]);
});

test("F008 somebody without surname, phone, e-mail or fixed address can be referred", async () => {
  const sent = await send({
    person: { givenName: "Aziz", dateOfBirth: calendarDay("2010-01-01") },
    postcode: undefined,
    reach: { how: "in_person" },
  });
  const points = await read((reader) => people.listContactPoints(reader, areaId, sent.personId));
  assert.deepEqual(people.safestWay(points).how, "in_person");
  assert.match((await sentences(sent.referralId))[1] ?? "", /ask where they stay/);
});

test("F022 a risk reaches the person on duty in the same act, whatever eligibility says", async () => {
  const sent = await send({
    person: { ...another(), dateOfBirth: calendarDay("2017-01-01") },
    postcode: "LS1 4AP",
    risk: { words: "She has bruises", dangerNow: false },
  });
  const messages = await read((reader) => listMessagesOf(reader, areaId, sent.personId));
  const told = messages.find((message) => message.recipient_id === marcus.id);
  assert.equal(told?.subject, "Read now: a concern was raised");
  assert.doesNotMatch(told?.body ?? "", /bruises|Mina/);
  const concern = await read(
    (reader) =>
      reader
        .selectFrom("safeguarding.concern")
        .select(["words", "source_id"])
        .where("person_id", "=", sent.personId)
        .executeTakeFirst(),
    marcus,
  );
  assert.deepEqual(concern, { words: "She has bruises", source_id: sent.referralId });
});

test("F007 the same girl referred twice is one person with two referrals; a namesake is another person", async () => {
  const person = another();
  const [first, second] = [await send({ person }), await send({ person, postcode: "MK3 6EZ" })];
  assert.equal(second.personId, first.personId);
  const namesake = await send({ person, postcode: "LU1 1AA", reach: { how: "text", number: "07700 900999" } });
  assert.notEqual(namesake.personId, first.personId);
});

test("the school may know that support started and ended, and no more", async () => {
  const sent = await send({ person: another() });
  const scope = (urn: string) => read((reader) => people.scopeFor(reader, areaId, sent.personId, "school", urn));
  assert.equal(await scope("145736"), "started_and_ended");
  assert.equal(await scope("110532"), "nothing");
});

test("a colleague of another team neither lists nor opens it", async () => {
  const sent = await send({ person: another() });
  const stranger = { ...priya, id: newId(), roles: [{ ...priya.roles[0]!, organisationId: newId() }] };
  assert.deepEqual(await read((reader) => referrals.listWaiting(reader, stranger), stranger), []);
  await assert.rejects(read((reader) => referrals.getReferral(reader, stranger, sent.referralId), stranger));
});

test("merging moves referrals, and erasing takes the story out of them", async () => {
  const [kept, twin] = [await send({ person: another() }), await send({ person: another() })];
  await world.act(async (work) => {
    await duties?.merge(work, { areaId, personId: twin.personId }, { areaId, personId: kept.personId });
    await duties?.erase(work, { areaId, personId: kept.personId });
  });
  const gathered = await read((reader) =>
    duties ? duties.gather(reader, { areaId, personId: kept.personId }) : Promise.resolve({}),
  );
  const rows = (gathered as Record<string, readonly { story: string }[]>)["referrals.referral"] ?? [];
  assert.deepEqual(
    rows.map((row) => row.story),
    ["erased", "erased"],
  );
});
