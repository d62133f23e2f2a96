import { calendarDay, newId, type CalendarDay } from "../../src/platform/values/index.ts";
import { findCaseOfReferral } from "../../src/caseload/index.ts";
import { addContactPoint, registerPerson } from "../../src/people/index.ts";
import { setUpProgramme } from "../../src/programmes/index.ts";
import { pilot } from "./pilot.ts";
import type { World } from "./world.ts";

/** The pilot, of the world's area and team. */
export function setUpPilot(world: World): Promise<string> {
  return world.act((work) => setUpProgramme(work, pilot(world)));
}

export interface CaseFacts {
  readonly name?: string;
  readonly familyName?: string;
  readonly born?: CalendarDay;
  /** Without a phone that may be texted. */
  readonly noPhone?: boolean;
}

/** A young person whose referral was accepted; the case went to whoever has room. */
export async function openCase(world: World, programmeId: string, facts: CaseFacts = {}) {
  const { areaId } = world;
  return world.act(async (work) => {
    const personId = await registerPerson(work, {
      areaId,
      givenName: facts.name ?? "Mina",
      familyName: facts.familyName ?? "Larkfield",
      dateOfBirth: facts.born ?? calendarDay("2012-03-09"),
      pronouns: "she/her",
      postcode: "MK3 6EW",
    });
    if (!facts.noPhone)
      await addContactPoint(work, {
        areaId,
        personId,
        kind: "mobile",
        value: "07700900142",
        whose: "own",
        preferred: true,
        safeToText: true,
        safeToLeaveMessage: false,
        sharedPhone: false,
        note: "after 3:30pm",
      });
    const referralId = newId(work.now);
    await work.tx
      .insertInto("referrals.referral")
      .values({
        area_id: areaId,
        id: referralId,
        programme_id: programmeId,
        person_id: personId,
        reference: `LW-${referralId.slice(-8)}`,
        referrer_kind: "school_college",
        referrer_name: "Rowan Ashdown",
        referrer_role: "Pastoral lead",
        referrer_email: "rowan@school.example",
        referrer_place: "Lord Grey",
        story: "She sits alone at lunch.",
        agreement: "yes",
        no_known_risks: true,
        status: "accepted",
        ...{
          received_at: work.now,
          decide_by: work.now,
          decided_at: work.now,
        },
      })
      .execute();
    await work.announce({
      name: "referral.accepted.v1",
      areaId,
      subjectKind: "referral",
      subjectId: referralId,
      ids: {
        referral: referralId,
        person: personId,
        programme: programmeId,
      },
    });
    const opened = await findCaseOfReferral(work.tx, areaId, referralId);
    if (!opened) throw new Error("accepting a referral did not open its case");
    return opened;
  });
}
