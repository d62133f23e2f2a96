import { listColleagues, namesOf } from "../../access/index.ts";
import { getPerson } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { dueAt, getProgramme } from "../../programmes/index.ts";
import { dutyPerson, readBy } from "../../safeguarding/index.ts";
import { findReferral } from "../referral.query.ts";

/** What the page after sending shows; undefined when there is no such referral. */
export async function findReceipt(reader: Reader, areaId: string, referralId: string) {
  const referral = await findReferral(reader, areaId, referralId);
  if (!referral) return undefined;
  const { programme_id: programmeId, named_worker_id: workerId, received_at: receivedAt } = referral;
  const programme = await getProgramme(reader, areaId, programmeId);
  const [lead] = await listColleagues(reader, {
    areaId,
    role: "team_lead",
    organisationId: referral.teamId,
    now: receivedAt,
  });
  return {
    referral,
    programme,
    leadName: lead?.name,
    name: (await getPerson(reader, areaId, referral.person_id)).preferred_name,
    workerName: workerId ? (await namesOf(reader, [workerId])).get(workerId) : undefined,
    // The latest day on which it may be: the clock of the first contact begins with the yes.
    contactBy: await dueAt(reader, areaId, programmeId, "first_contact", referral.decide_by),
    duty: referral.no_known_risks
      ? undefined
      : { name: (await dutyPerson(reader, areaId, receivedAt)).name, by: await readBy(reader, areaId, receivedAt) },
  };
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>;
