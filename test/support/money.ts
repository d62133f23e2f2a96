import { awardStream, type NewStream } from "../../src/funding/index.ts";
import { calendarDay, newId } from "../../src/platform/values/index.ts";
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
