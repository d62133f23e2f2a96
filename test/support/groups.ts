import { registerOrganisation } from "../../src/access/index.ts";
import {
  addGroupContact,
  blockingKinds,
  publishActivity,
  recordCheck,
  type NewActivity,
} from "../../src/directory/index.ts";
import type { Work } from "../../src/platform/commands/work.ts";
import { calendarDay } from "../../src/platform/values/index.ts";

/** Middle of Bletchley: MK3 6EW. */
export const bletchley = { lat: 51.9945, lng: -0.7405 };

/** A group with one activity on Tuesdays at 5pm in Bletchley, £6, ages 11 to 16; anything can be said differently. */
export async function addGroup(
  work: Work,
  facts: Partial<Omit<NewActivity, "organisationId">> & { groupName?: string } = {},
): Promise<{ organisationId: string; activityId: string }> {
  const { groupName = "Copper Otter Boxing Club", ...activity } = facts;
  const organisationId = await registerOrganisation(work, { kind: "group", name: groupName, invented: true });
  const activityId = await publishActivity(work, {
    organisationId,
    location: {
      name: "Rickley Hall",
      address: "Rickley Lane",
      postcode: "MK3 6EW",
      placeName: "Bletchley",
      ...bletchley,
    },
    name: groupName,
    summary: "Beginners' boxing, girls and boys, no sparring.",
    category: "physical",
    words: ["boxing"],
    minAge: 11,
    maxAge: 16,
    costPence: 600n,
    openedOn: calendarDay("2026-01-01"),
    schedule: [{ weekday: 2, startsAt: "17:00", endsAt: "18:00" }],
    places: 3,
    ...activity,
  });
  return { organisationId, activityId };
}

/** All blocking checks of a group, in force for a year. */
export async function passChecks(
  work: Work,
  group: { areaId: string; organisationId: string; verifiedBy: string },
): Promise<void> {
  for (const kind of blockingKinds)
    await recordCheck(work, {
      ...group,
      kind,
      evidence: "seen",
      issuedOn: calendarDay("2026-06-01"),
      expiresOn: calendarDay("2027-05-31"),
    });
}

/** The volunteer who answers for a group. */
export function addVolunteer(work: Work, group: { areaId: string; organisationId: string }): Promise<string> {
  return addGroupContact(work, { ...group, name: "Dee", phone: "07700900142" });
}
