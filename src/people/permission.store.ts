import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";

export type RecipientKind = "referrer" | "school" | "practice" | "parent" | "group";
export type Scope = "nothing" | "started_and_ended" | "summary" | "plan";

/** How much a young person lets somebody know. */
export interface NewPermission {
  readonly areaId: string;
  readonly personId: string;
  readonly recipientKind: RecipientKind;
  /** URN of a school, ODS code of a practice, id of a referral or relationship. */
  readonly recipientId: string;
  readonly scope: Scope;
  readonly recordedBy?: string;
}

/** Writes down a permission; the one before for the same recipient ends. */
export async function givePermission(work: Work, permission: NewPermission): Promise<void> {
  const id = newId(work.now);
  await work.tx
    .updateTable("people.permission")
    .set({ ended_at: work.now })
    .where("area_id", "=", permission.areaId)
    .where("person_id", "=", permission.personId)
    .where("recipient_kind", "=", permission.recipientKind)
    .where("recipient_id", "=", permission.recipientId)
    .where("ended_at", "is", null)
    .execute();
  await work.tx
    .insertInto("people.permission")
    .values({
      area_id: permission.areaId,
      id,
      person_id: permission.personId,
      recipient_kind: permission.recipientKind,
      recipient_id: permission.recipientId,
      scope: permission.scope,
      given_at: work.now,
      recorded_by: permission.recordedBy ?? work.actor.id,
    })
    .execute();
  await work.record({
    event: "permission.given",
    areaId: permission.areaId,
    subjectKind: "permission",
    subjectId: id,
    personId: permission.personId,
    details: { scope: permission.scope, recipient: permission.recipientKind },
  });
}

/** What a recipient may know now: nothing, unless the young person said otherwise. */
export async function scopeFor(
  reader: Reader,
  areaId: string,
  personId: string,
  recipientKind: RecipientKind,
  recipientId: string,
): Promise<Scope> {
  const row = await reader
    .selectFrom("people.permission")
    .select("scope")
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("recipient_kind", "=", recipientKind)
    .where("recipient_id", "=", recipientId)
    .where("ended_at", "is", null)
    .orderBy("given_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return (row?.scope as Scope | undefined) ?? "nothing";
}
