import type { Selectable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB, Reader } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";

export type Agreement = Selectable<DB["people.agreement"]>;

/** What a young person said when asked whether they want to take part, or whether a plan is right. */
export interface NewAgreement {
  readonly areaId: string;
  readonly personId: string;
  readonly what: "take_part" | "plan";
  /** The plan or referral. */
  readonly subjectId?: string;
  readonly answer: "yes" | "unsure" | "no";
  /** "told the referrer", "in person", "by link". */
  readonly how: string;
  /** Who wrote it down; by default who acts. */
  readonly recordedBy?: string;
}

/** Writes down an answer. Earlier answers stay; the latest counts. Returns its id. */
export async function recordAgreement(work: Work, agreement: NewAgreement): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("people.agreement")
    .values({
      area_id: agreement.areaId,
      id,
      person_id: agreement.personId,
      what: agreement.what,
      subject_id: agreement.subjectId ?? null,
      answer: agreement.answer,
      how: agreement.how,
      given_at: work.now,
      recorded_by: agreement.recordedBy ?? work.actor.id,
    })
    .execute();
  await work.record({
    event: "agreement.recorded",
    areaId: agreement.areaId,
    subjectKind: "agreement",
    subjectId: id,
    personId: agreement.personId,
    details: { what: agreement.what, answer: agreement.answer },
  });
  return id;
}

/** The latest answer that was not taken back; undefined when never asked. */
export function latestAgreement(
  reader: Reader,
  areaId: string,
  personId: string,
  what: NewAgreement["what"],
  subjectId?: string,
): Promise<Agreement | undefined> {
  return reader
    .selectFrom("people.agreement")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("what", "=", what)
    .$if(subjectId !== undefined, (query) => query.where("subject_id", "=", subjectId ?? null))
    .where("withdrawn_at", "is", null)
    .orderBy("given_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
