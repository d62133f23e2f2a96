import type { Actor } from "../acting.ts";
import type { Tx } from "../db/types.ts";
import { newId } from "../values/id.ts";

/** What is written down of an act or a look. Ids and codes only, so that erasing a person can be true. */
export interface AuditEntry {
  /** "referral.accepted", "case.viewed": the same name as on the route. */
  readonly event: string;
  /** Null only for what belongs to no area, such as signing in. */
  readonly areaId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId?: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
}

/** Writes an audit entry in the transaction of the act. */
export async function writeAudit(tx: Tx, actor: Actor, at: Date, entry: AuditEntry): Promise<void> {
  await tx
    .insertInto("platform.audit_entry")
    .values({
      id: newId(at),
      area_id: entry.areaId,
      at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      event: entry.event,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      person_id: entry.personId ?? null,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute();
}
