import type { findPostcode } from "../../geography/index.ts";
import {
  addContactPoint,
  addRelationship,
  findSamePerson,
  givePermission,
  recordAgreement,
  registerPerson,
} from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { NewReferral } from "../referral.domain.ts";

type Place = Awaited<ReturnType<typeof findPostcode>>;

/** Finds the same young person again, or registers them; then writes down how to reach them safely. Returns the id. */
export async function knowPerson(work: Work, asked: NewReferral, place: Place): Promise<string> {
  const { areaId, person, reach } = asked;
  const ownNumber = reach.how === "text" || reach.how === "ring" ? reach.number : undefined;
  const known = await findSamePerson(work.tx, {
    areaId,
    givenName: person.givenName,
    familyName: person.familyName,
    dateOfBirth: person.dateOfBirth,
    phone: ownNumber,
    postcode: place?.postcode,
  });
  const personId =
    known ??
    (await registerPerson(work, {
      ...person,
      areaId,
      postcode: place?.postcode,
      lsoa21Code: place?.lsoa,
      schoolUrn: asked.referrer.schoolUrn,
    }));
  await addContactPoint(work, { areaId, personId, preferred: true, ...contactOf(asked) });
  if (reach.how === "adult" && reach.adultName)
    await addRelationship(work, { areaId, personId, name: reach.adultName, relation: "parent or carer" });
  if (reach.mustNotKnow)
    await addRelationship(work, {
      areaId,
      personId,
      name: reach.mustNotKnow,
      relation: "as the referrer said",
      mustNotKnow: true,
    });
  return personId;
}

function contactOf({ reach, referrer }: NewReferral) {
  const common = {
    sharedPhone: reach.sharedPhone ?? false,
    safeToLeaveMessage: reach.leaveMessage ?? false,
    note: reach.when,
  };
  const number = reach.number ?? "";
  const kind = /^0?7|^\+?447/.test(number.replaceAll(/\D/g, "")) ? "mobile" : "landline";
  if (reach.how === "in_person") {
    const where = { kind: "in_person", value: referrer.place, whose: "school", holderName: referrer.name } as const;
    return { ...common, ...where, safeToText: false, safeToLeaveMessage: false, sharedPhone: false };
  }
  if (reach.how === "adult")
    return { ...common, kind, value: number, whose: "parent", holderName: reach.adultName, safeToText: false } as const;
  return { ...common, kind, value: number, whose: "own", safeToText: reach.how === "text" } as const;
}

/**
 * Writes down what the young person said, and what the referrer may see: that support started and ended, no more,
 * until the young person allows more.
 */
export async function keepAgreement(work: Work, asked: NewReferral, personId: string, referralId: string) {
  const { areaId, referrer } = asked;
  await recordAgreement(work, {
    areaId,
    personId,
    what: "take_part",
    subjectId: referralId,
    answer: asked.agreement,
    how: "told the referrer",
    recordedBy: "referrer",
  });
  await givePermission(work, {
    areaId,
    personId,
    ...recipientOf({ schoolUrn: referrer.schoolUrn, referralId }),
    scope: "started_and_ended",
    recordedBy: "referrer",
  });
}

/** To whom a permission is given: the school where we know which, else whoever sent this referral. */
export function recipientOf(of: { schoolUrn?: string | null | undefined; referralId: string }) {
  return of.schoolUrn
    ? ({ recipientKind: "school", recipientId: of.schoolUrn } as const)
    : ({ recipientKind: "referrer", recipientId: of.referralId } as const);
}
