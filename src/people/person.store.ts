import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import { emailKey, nameBirthKey, phoneKey, type MatchKey } from "./match-key.domain.ts";
import type { NewPerson } from "./person.domain.ts";

/** Registers a young person and returns their id. Look for the same person first: `findSamePerson`. */
export async function registerPerson(work: Work, person: NewPerson): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("people.person")
    .values({
      area_id: person.areaId,
      id,
      preferred_name: person.preferredName || person.givenName,
      given_name: person.givenName,
      family_name: person.familyName || null,
      date_of_birth: person.dateOfBirth,
      pronouns: person.pronouns || null,
      language: person.language ?? "en",
      interpreter: person.interpreter ?? false,
      postcode: person.postcode ?? null,
      lsoa21_code: person.lsoa21Code ?? null,
      school_urn: person.schoolUrn ?? null,
      good_to_know: person.goodToKnow || null,
      created_at: work.now,
    })
    .execute();
  await addMatchKey(work, person.areaId, id, nameBirthKey(person.givenName, person.familyName, person.dateOfBirth));
  await work.record({
    event: "person.registered",
    areaId: person.areaId,
    subjectKind: "person",
    subjectId: id,
    personId: id,
  });
  return id;
}

/** A way to reach somebody, as it was told. */
export interface NewContactPoint {
  readonly areaId: string;
  readonly personId: string;
  readonly kind: "mobile" | "landline" | "email" | "in_person";
  /** Number, address, or where they can be found ("at school"). */
  readonly value: string;
  readonly whose: "own" | "parent" | "carer" | "school" | "other";
  readonly holderName?: string;
  readonly safeToText: boolean;
  readonly safeToLeaveMessage: boolean;
  readonly sharedPhone: boolean;
  readonly preferred?: boolean;
  readonly note?: string;
}

/** Adds a way to reach a person and returns its id. A new preferred one takes the place of the one before. */
export async function addContactPoint(work: Work, point: NewContactPoint): Promise<string> {
  if (point.preferred) await unprefer(work, point.areaId, point.personId);
  const id = newId(work.now);
  await work.tx
    .insertInto("people.contact_point")
    .values({
      area_id: point.areaId,
      id,
      person_id: point.personId,
      kind: point.kind,
      value: point.value,
      whose: point.whose,
      holder_name: point.holderName || null,
      safe_to_text: point.safeToText,
      safe_to_leave_message: point.safeToLeaveMessage,
      shared_phone: point.sharedPhone,
      preferred: point.preferred ?? false,
      note: point.note || null,
      created_at: work.now,
    })
    .execute();
  const own = point.whose === "own";
  if (own && (point.kind === "mobile" || point.kind === "landline"))
    await addMatchKey(work, point.areaId, point.personId, phoneKey(point.value));
  if (own && point.kind === "email") await addMatchKey(work, point.areaId, point.personId, emailKey(point.value));
  return id;
}

async function unprefer(work: Work, areaId: string, personId: string): Promise<void> {
  await work.tx
    .updateTable("people.contact_point")
    .set({ preferred: false })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("preferred", "=", true)
    .execute();
}

async function addMatchKey(work: Work, areaId: string, personId: string, key: MatchKey): Promise<void> {
  await work.tx
    .insertInto("people.match_key")
    .values({ area_id: areaId, person_id: personId, kind: key.kind, value: key.value })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
