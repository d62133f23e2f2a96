import { findPostcode } from "../../geography/index.ts";
import { involve } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { newId } from "../../platform/values/index.ts";
import { dueAt, getProgramme, judge, listRules } from "../../programmes/index.ts";
import { raiseConcern } from "../../safeguarding/index.ts";
import { makeFollowLink } from "../follow-referral/follow-link.ts";
import { tellReceived } from "../follow-referral/received.message.ts";
import type { NewReferral, SentReferral } from "../referral.domain.ts";
import { keepAgreement, knowPerson } from "./know-person.ts";
import { freeReference, insertFindings, insertReferral, workerToName } from "./referral.store.ts";

/**
 * Sends a referral: one act in which the young person becomes known, the clock begins, the team may see it, the
 * referrer gets a reference, and a risk is told to the person on duty, whatever the rules say of eligibility.
 * Announces `referral.received.v1 {referral, person, programme}`.
 */
export async function sendReferral(work: Work, asked: NewReferral): Promise<SentReferral> {
  const { areaId, programmeId } = asked;
  const programme = await getProgramme(work.tx, areaId, programmeId);
  const place = asked.postcode ? await findPostcode(work.tx, asked.postcode) : undefined;
  const personId = await knowPerson(work, asked, place);
  const keys = {
    id: newId(work.now),
    personId,
    reference: await freeReference(work, areaId),
    decideBy: await dueAt(work.tx, areaId, programmeId, "decide_referral", work.now),
    namedWorkerId: await workerToName(work, programme),
  };
  await insertReferral(work, asked, keys);
  const rules = await listRules(work.tx, areaId, programmeId);
  await insertFindings(work, areaId, keys.id, judge(rules, factsOf(asked, place, work.today)));
  await keepAgreement(work, asked, personId, keys.id);
  if (asked.risk)
    await raiseConcern(work, { areaId, personId, sourceKind: "referral", sourceId: keys.id, ...asked.risk });
  const organisationId = programme.team_organisation_id;
  await involve(work, { areaId, personId, organisationId, role: "triage", why: "referral.sent" });
  const followToken = await makeFollowLink(work, areaId, keys.id);
  await tellReceived(work, asked, keys, followToken);
  await work.record({ event: "referral.sent", areaId, subjectKind: "referral", subjectId: keys.id, personId });
  await work.announce({
    name: "referral.received.v1",
    areaId,
    subjectKind: "referral",
    subjectId: keys.id,
    ids: { referral: keys.id, person: personId, programme: programmeId },
  });
  const { id: referralId, reference, decideBy, namedWorkerId } = keys;
  return { referralId, reference, personId, decideBy, namedWorkerId, followToken };
}

function factsOf(asked: NewReferral, place: Awaited<ReturnType<typeof findPostcode>>, day: Work["today"]) {
  return {
    born: asked.person.dateOfBirth,
    day,
    ...(place?.district ? { districtCode: place.district.code, districtName: place.district.name } : {}),
    ...(place ? { placeName: place.placeName.replace(/ area$/, "") } : {}),
  };
}
