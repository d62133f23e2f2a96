import type { PersonDuties, PersonKey } from "../platform/module.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";

const hanging = [
  "people.contact_point",
  "people.relationship",
  "people.agreement",
  "people.permission",
  "people.involvement",
] as const;

/** What this module does for a person as a whole. */
export const personDuties: PersonDuties = {
  tables: ["people.person", ...hanging, "people.match_key"],
  gather,
  merge,
  erase,
};

async function gather(reader: Reader, { areaId, personId }: PersonKey): Promise<Record<string, readonly unknown[]>> {
  const person = await reader
    .selectFrom("people.person")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", personId)
    .execute();
  const found: Record<string, readonly unknown[]> = { "people.person": person };
  for (const table of [...hanging, "people.match_key"] as const)
    found[table] = await reader
      .selectFrom(table)
      .selectAll()
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .execute();
  return found;
}

async function merge(work: Work, from: PersonKey, to: PersonKey): Promise<void> {
  if (from.areaId !== to.areaId) throw new Error("people of two areas are not merged; they are joined by a move");
  for (const table of hanging)
    await work.tx
      .updateTable(table)
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
  await moveMatchKeys(work, from, to);
  await work.tx
    .updateTable("people.person")
    .set({ merged_into: to.personId })
    .where("area_id", "=", from.areaId)
    .where("id", "=", from.personId)
    .execute();
}

/** A key that both have would clash, so the keys are written anew. */
async function moveMatchKeys(work: Work, from: PersonKey, to: PersonKey): Promise<void> {
  const keys = await work.tx
    .deleteFrom("people.match_key")
    .where("area_id", "=", from.areaId)
    .where("person_id", "=", from.personId)
    .returningAll()
    .execute();
  if (keys.length === 0) return;
  await work.tx
    .insertInto("people.match_key")
    .values(keys.map((key) => ({ ...key, person_id: to.personId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function erase(work: Work, { areaId, personId }: PersonKey): Promise<void> {
  const { tx, now } = work;
  const person = await tx
    .updateTable("people.person")
    .set((eb) => ({
      preferred_name: "erased",
      given_name: "erased",
      family_name: null,
      // The year stays, for figures by age; the day would identify.
      date_of_birth: eb.fn("date_trunc", [eb.val("year"), eb.ref("date_of_birth")]),
      birth_precision: "year",
      pronouns: null,
      postcode: null,
      address_lines: null,
      lsoa21_code: null,
      school_urn: null,
      good_to_know: null,
      erased_at: now,
    }))
    .where("area_id", "=", areaId)
    .where("id", "=", personId)
    .executeTakeFirst();
  if (person.numUpdatedRows === 0n) return;
  await tx
    .updateTable("people.contact_point")
    .set({ value: "erased", holder_name: null, note: null, ended_at: now })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
  await tx
    .updateTable("people.relationship")
    .set({ name: "erased", relation: "erased", may_know: null, ended_at: now })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
  await tx.deleteFrom("people.match_key").where("area_id", "=", areaId).where("person_id", "=", personId).execute();
}
