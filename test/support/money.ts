import { makeAccount } from "../../src/access/index.ts";
import { awardStream, commitForPlace, type NewStream } from "../../src/funding/index.ts";
import { addPayee, confirmPayee } from "../../src/payments/index.ts";
import { perform } from "../../src/platform/commands/run.ts";
import { calendarDay, newId } from "../../src/platform/values/index.ts";
import { addGroup, addVolunteer } from "./groups.ts";
import type { World } from "./world.ts";

/** A programme without rules, for tests that only need something to give money to. Returns its id. */
export function layProgramme(world: World): Promise<string> {
  const id = newId();
  return world.act(async (work) => {
    await work.tx
      .insertInto("programmes.programme")
      .values({
        area_id: world.areaId,
        id,
        slug: `p-${id.slice(-12)}`,
        name: "Young people’s pilot",
        team_organisation_id: world.teamId,
        starts_on: calendarDay("2026-04-01"),
        ends_on: calendarDay("2027-03-31"),
        person_cap: 300,
        funded_sessions: 12,
        funded_weeks: 12,
      })
      .execute();
    return id;
  });
}

/** A stream that pays up to £6 a session for ages 11 to 18 until the end of March. Returns its id. */
export function layStream(world: World, programmeId: string, stream: Partial<NewStream> = {}): Promise<string> {
  return world.act((work) =>
    awardStream(work, {
      areaId: world.areaId,
      programmeId,
      funderName: "The pilot’s funder",
      name: "Youth pilot",
      purpose: "Places at community groups",
      opensOn: calendarDay("2026-04-01"),
      spendBy: calendarDay("2027-03-31"),
      maxPerSessionPence: 600n,
      minAge: 11,
      maxAge: 18,
      amountPence: 17_000_000n,
      ...stream,
    }),
  );
}

/** A girl of 14. Returns her id. */
export function layPerson(world: World): Promise<string> {
  const id = newId();
  return world.act(async (work) => {
    await work.tx
      .insertInto("people.person")
      .values({
        area_id: world.areaId,
        id,
        preferred_name: "Isla",
        given_name: "Isla",
        date_of_birth: calendarDay("2012-03-04"),
        created_at: work.now,
      })
      .execute();
    return id;
  });
}

/** A place that has started, with twelve sessions of £6 promised, for a new girl of 14. Returns its ids. */
export async function layPlace(
  world: World,
  place: { programmeId: string; organisationId: string; activityId: string; units?: number },
): Promise<{ placeId: string; personId: string; commitmentId: string }> {
  const personId = await layPerson(world);
  const placeId = newId();
  const commitmentId = await world.act(async (work) => {
    const seatId = newId();
    const base = { area_id: world.areaId, id: placeId, person_id: personId };
    const { commitmentId } = await commitForPlace(work, {
      areaId: world.areaId,
      programmeId: place.programmeId,
      personId,
      placeId,
      age: 14,
      unitPence: 600n,
      units: place.units ?? 12,
    });
    const seat = { id: seatId, activity_id: place.activityId, held_for: placeId, held_at: work.now };
    await work.tx.insertInto("directory.seat").values(seat).execute();
    const workerId = await makeAccount(work, { email: `${placeId}@linkway.example`, name: "Dani Rowanbrook" });
    await work.tx
      .insertInto("activities.place")
      .values({
        ...base,
        activity_id: place.activityId,
        organisation_id: place.organisationId,
        commitment_id: commitmentId,
        seat_id: seatId,
        status: "started",
        offered_at: work.now,
        offered_by: workerId,
        answer_by: work.now,
        sessions_funded: place.units ?? 12,
        weeks_funded: 12,
      })
      .execute();
    return commitmentId;
  });
  return { placeId, personId, commitmentId };
}

/** What a register says of a place on these days. */
export async function layAttendance(
  world: World,
  place: { placeId: string; personId: string; activityId: string },
  days: readonly string[],
  outcome: "here" | "not_here" = "here",
): Promise<void> {
  await world.act(async (work) => {
    await work.tx
      .insertInto("activities.attendance")
      .values(
        days.map((day) => ({
          area_id: world.areaId,
          id: newId(),
          place_id: place.placeId,
          person_id: place.personId,
          activity_id: place.activityId,
          on_day: calendarDay(day),
          outcome,
          marked_at: work.now,
          marked_by_kind: "link",
          marked_by: "a test",
        })),
      )
      .execute();
  });
}

/** A group with an activity, confirmed bank details and a volunteer. `account` makes its account its own. */
export async function layPaidGroup(
  world: World,
  name: string,
  account: string,
): Promise<{ organisationId: string; activityId: string; payeeId: string }> {
  return world.act(async (work) => {
    const group = await addGroup(work, { groupName: name, places: 20 });
    await addVolunteer(work, { areaId: world.areaId, organisationId: group.organisationId });
    const payee = { areaId: world.areaId, organisationId: group.organisationId, sortCode: "20-30-40" };
    const payeeId = await addPayee(work, { ...payee, accountName: name, accountNumber: account });
    await perform(work, confirmPayee, { payeeId });
    return { ...group, payeeId };
  });
}
