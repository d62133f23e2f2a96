import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { nameBirthKey, phoneKey } from "./match-key.domain.ts";

export type Person = Selectable<DB["people.person"]>;
export type ContactPoint = Selectable<DB["people.contact_point"]>;

/**
 * A person by key, whoever asks: for acts and jobs. Pages ask `mayMeet` or `visiblePeople` first.
 * @throws NotFound
 */
export async function getPerson(reader: Reader, areaId: string, personId: string): Promise<Person> {
  const person = await reader
    .selectFrom("people.person")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", personId)
    .executeTakeFirst();
  if (!person) throw new NotFound("person");
  return person;
}

/** The ways to reach a person that are still right, the preferred one first. */
export function listContactPoints(reader: Reader, areaId: string, personId: string): Promise<ContactPoint[]> {
  return reader
    .selectFrom("people.contact_point")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("preferred", "desc")
    .orderBy("created_at")
    .execute();
}

/** What is known of somebody who may be here already. */
export interface Candidate {
  readonly areaId: string;
  readonly givenName: string;
  readonly familyName?: string;
  readonly dateOfBirth: CalendarDay;
  readonly phone?: string;
  readonly postcode?: string;
}

/**
 * The id of the same human being, when we may be sure without asking: the whole name and day of birth are equal, and
 * so is the phone or the postcode. A name and a birthday alone are not enough to show one child another's record.
 */
export async function findSamePerson(reader: Reader, candidate: Candidate): Promise<string | undefined> {
  const key = nameBirthKey(candidate.givenName, candidate.familyName, candidate.dateOfBirth);
  const alike = await reader
    .selectFrom("people.match_key as k")
    .innerJoin("people.person as p", (join) =>
      join.onRef("p.area_id", "=", "k.area_id").onRef("p.id", "=", "k.person_id"),
    )
    .select(["p.id", "p.postcode"])
    .where("k.area_id", "=", candidate.areaId)
    .where("k.kind", "=", key.kind)
    .where("k.value", "=", key.value)
    .where("p.erased_at", "is", null)
    .where("p.merged_into", "is", null)
    .orderBy("p.created_at")
    .limit(20)
    .execute();
  const samePlace = alike.find((person) => candidate.postcode && person.postcode === candidate.postcode);
  if (samePlace || alike.length === 0 || !candidate.phone) return samePlace?.id;
  const samePhone = await reader
    .selectFrom("people.match_key")
    .select("person_id")
    .where("area_id", "=", candidate.areaId)
    .where("kind", "=", "phone")
    .where("value", "=", phoneKey(candidate.phone).value)
    .where(
      "person_id",
      "in",
      alike.map((person) => person.id),
    )
    .executeTakeFirst();
  return samePhone?.person_id;
}
