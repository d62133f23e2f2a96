import type { Selectable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB, Reader } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";

export type Relationship = Selectable<DB["people.relationship"]>;

/** Somebody in a young person's life. */
export interface NewRelationship {
  readonly areaId: string;
  readonly personId: string;
  readonly name: string;
  /** "mother", "social worker": in the words it was told. */
  readonly relation: string;
  readonly parentalResponsibility?: "yes" | "no" | "unknown";
  /** Must not be told or contacted. */
  readonly mustNotKnow?: boolean;
  readonly mayKnow?: string;
}

/** Writes down somebody in a young person's life and what they may know. Returns its id. */
export async function addRelationship(work: Work, relationship: NewRelationship): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("people.relationship")
    .values({
      area_id: relationship.areaId,
      id,
      person_id: relationship.personId,
      name: relationship.name,
      relation: relationship.relation,
      parental_responsibility: relationship.parentalResponsibility ?? "unknown",
      must_not_know: relationship.mustNotKnow ?? false,
      may_know: relationship.mayKnow ?? null,
      created_at: work.now,
    })
    .execute();
  return id;
}

/** Those who must not know first, then by when they were written down. */
export function listRelationships(reader: Reader, areaId: string, personId: string): Promise<Relationship[]> {
  return reader
    .selectFrom("people.relationship")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("must_not_know", "desc")
    .orderBy("created_at")
    .execute();
}
