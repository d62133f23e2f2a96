import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWorld, worldStart } from "../../test/support/world.ts";
import { registerOrganisation, type Actor } from "../access/index.ts";
import { readAs } from "../platform/db/index.ts";
import { calendarDay, newId } from "../platform/values/index.ts";
import * as people from "./index.ts";

const world = await makeWorld();
const { areaId, teamId } = world;
const priya = await world.staff("Priya Shah", "link_worker");
const system: Actor = { kind: "system", id: "test", name: "", areaIds: [areaId], compartments: [], roles: [] };
const read = <T>(actor: Actor, work: Parameters<typeof readAs<T>>[2]) => readAs(world.app.ground.db, actor, work);

const mina = { areaId, givenName: "Mina", familyName: "Karimi", dateOfBirth: calendarDay("2012-03-04") };
const register = (more: Partial<people.NewPerson> = {}) =>
  world.act((work) => people.registerPerson(work, { ...mina, ...more }));

function sees(actor: Actor, personId: string): Promise<boolean> {
  return read(actor, async (reader) => {
    const one = await people.mayMeet(reader, actor, areaId, personId);
    const list = await reader
      .selectFrom("people.person as p")
      .select("p.id")
      .where(people.visiblePeople(actor, "p"))
      .execute();
    assert.equal(
      one,
      list.some((row) => row.id === personId),
      "the rule for one record and for the list",
    );
    return one;
  });
}

test("nobody sees a person they have nothing to do with", async () => {
  const personId = await register();
  assert.equal(await sees(priya, personId), false);
});

test("who is involved sees the person until the involvement ends", async () => {
  const personId = await register();
  const asWorker = { areaId, personId, accountId: priya.id, role: "link_worker" };
  await world.act((work) => people.involve(work, { ...asWorker, why: "test" }));
  assert.equal(await sees(priya, personId), true);
  await world.act((work) => people.endInvolvement(work, asWorker));
  assert.equal(await sees(priya, personId), false);
});

test("a team's involvement shows the person to those of the team who meet young people, and to no one else", async () => {
  const personId = await register();
  const officer = await world.staff("Olive Officer", "business_support", "payment_approver");
  const commissioner = await world.staff("Cara Commissioner", "commissioner");
  await world.act((work) =>
    people.involve(work, { areaId, personId, organisationId: teamId, role: "triage", why: "test" }),
  );
  assert.equal(await sees(priya, personId), true);
  assert.equal(await sees(officer, personId), false);
  assert.equal(await sees(commissioner, personId), false);
});

test("a role in another team opens nothing", async () => {
  const personId = await register();
  const otherTeam = await world.act((work) => registerOrganisation(work, { kind: "team", name: "Another team" }));
  await world.act((work) =>
    people.involve(work, { areaId, personId, organisationId: otherTeam, role: "triage", why: "test" }),
  );
  assert.equal(await sees(priya, personId), false);
});

test("an area's people do not exist for another area, at the database itself", async () => {
  const personId = await register();
  const elsewhere = { ...system, areaIds: [newId()] };
  await assert.rejects(
    read(elsewhere, (reader) => people.getPerson(reader, areaId, personId)),
    /no such person/,
  );
});

test("F007 the same name and birthday with the same phone or postcode is the same person; without it is not", async () => {
  const personId = await register({
    familyName: "Nouri",
    postcode: "MK3 6EW",
  });
  await world.act((work) =>
    people.addContactPoint(work, {
      areaId,
      personId,
      kind: "mobile",
      value: "07700 900 123",
      whose: "own",
      safeToText: true,
      safeToLeaveMessage: false,
      sharedPhone: false,
    }),
  );
  const asked = { areaId, givenName: "MINA", familyName: "nouri", dateOfBirth: mina.dateOfBirth };
  const found = (more: object) => read(system, (reader) => people.findSamePerson(reader, { ...asked, ...more }));
  assert.equal(await found({}), undefined);
  assert.equal(await found({ phone: "+447700900123" }), personId);
  assert.equal(await found({ postcode: "MK3 6EW" }), personId);
  assert.equal(await found({ postcode: "MK3 6EZ", phone: "07700 900124" }), undefined);
  assert.equal(await found({ postcode: "MK3 6EW", dateOfBirth: calendarDay("2012-03-05") }), undefined);
});

test("the latest agreement counts, and a new permission ends the one before", async () => {
  const personId = await register();
  const agreement = { areaId, personId, what: "take_part" as const, how: "in person" };
  const permission = { areaId, personId, recipientKind: "school" as const, recipientId: "110532" };
  const scope = () =>
    read(system, (reader) => people.scopeFor(reader, areaId, personId, "school", permission.recipientId));
  assert.equal(await scope(), "nothing");
  await world.act(async (work) => {
    await people.recordAgreement(work, { ...agreement, answer: "unsure" });
    await people.givePermission(work, { ...permission, scope: "summary" });
  });
  world.clock.moveTo(new Date(worldStart.getTime() + 60_000));
  await world.act(async (work) => {
    await people.recordAgreement(work, { ...agreement, answer: "yes" });
    await people.givePermission(work, { ...permission, scope: "started_and_ended" });
  });
  const latest = await read(system, (reader) => people.latestAgreement(reader, areaId, personId, "take_part"));
  assert.equal(latest?.answer, "yes");
  assert.equal(await scope(), "started_and_ended");
});

test("merging moves what hangs on one person to the other and loses nothing", async () => {
  const [kept, twin] = [await register(), await register()];
  await world.act(async (work) => {
    await people.involve(work, { areaId, personId: twin, accountId: priya.id, role: "link_worker", why: "test" });
    await people.addRelationship(work, {
      areaId,
      personId: twin,
      name: "Uncle",
      relation: "uncle",
      mustNotKnow: true,
    });
    for (const module of world.app.manifests)
      await module.person?.merge(work, { areaId, personId: twin }, { areaId, personId: kept });
  });
  assert.equal(await sees(priya, kept), true);
  const relationships = await read(system, (reader) => people.listRelationships(reader, areaId, kept));
  assert.equal(relationships[0]?.name, "Uncle");
  const twinNow = await read(system, (reader) => people.getPerson(reader, areaId, twin));
  assert.equal(twinNow.merged_into, kept);
});

test("erasing leaves a year of birth and nothing that identifies", async () => {
  const personId = await register({ familyName: "Unusual", postcode: "MK3 6EW", goodToKnow: "carries an inhaler" });
  await world.act(async (work) => {
    await people.addRelationship(work, { areaId, personId, name: "Farida", relation: "mother" });
    for (const module of world.app.manifests) await module.person?.erase(work, { areaId, personId });
  });
  const duties = world.app.manifests.find((module) => module.name === "people")?.person;
  const gathered = await read(system, (reader) =>
    duties ? duties.gather(reader, { areaId, personId }) : Promise.resolve({}),
  );
  const written = JSON.stringify(gathered);
  for (const word of ["Mina", "Unusual", "MK3", "inhaler", "Farida", "2012-03"])
    assert.equal(written.includes(word), false, `${word} is still there`);
  assert.match(written, /2012-01-01/);
});
