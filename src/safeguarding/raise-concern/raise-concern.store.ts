import { involve } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { newId } from "../../platform/values/index.ts";
import { dutyPerson, readBy } from "../duty.query.ts";
import { tellOfConcern } from "../tell-of-concern.ts";

/** A worry about a young person's safety, in the words it was told. */
export interface NewConcern {
  readonly areaId: string;
  /** About whom, where it is known. */
  readonly personId?: string;
  readonly sourceKind: "referral" | "page" | "group" | "check_in";
  readonly sourceId?: string;
  readonly words: string;
  readonly dangerNow: boolean;
}

/**
 * Raises a concern, whoever acts: it is written down, its clock begins, and the person on duty is told in the same act.
 * Returns its id. Announces `concern.raised.v1 {concern, duty, person?}`.
 */
export async function raiseConcern(work: Work, concern: NewConcern): Promise<string> {
  const id = newId(work.now);
  const { areaId, personId } = concern;
  const duty = await dutyPerson(work.tx, areaId, work.now);
  const acknowledgeBy = await readBy(work.tx, areaId, work.now);
  await work.tx
    .insertInto("safeguarding.concern")
    .values({
      area_id: areaId,
      id,
      person_id: personId ?? null,
      source_kind: concern.sourceKind,
      source_id: concern.sourceId ?? null,
      raised_by_kind: work.actor.kind,
      // Who raised it may read it again; the public is nobody in particular, so it must not be everybody.
      raised_by_id: work.actor.kind === "public" ? `${concern.sourceKind}:${concern.sourceId ?? id}` : work.actor.id,
      raised_at: work.now,
      words: concern.words,
      danger_now: concern.dangerNow,
      duty_account_id: duty.id,
      acknowledge_by: acknowledgeBy,
    })
    .execute();
  if (personId)
    await involve(work, { areaId, personId, accountId: duty.id, role: "safeguarding", why: "concern.raised" });
  const told = { areaId, id, personId, raisedAt: work.now, acknowledgeBy, dangerNow: concern.dangerNow };
  await tellOfConcern(work, duty, told, 1);
  await work.record({ event: "concern.raised", areaId, subjectKind: "concern", subjectId: id, personId });
  await work.announce({
    name: "concern.raised.v1",
    areaId,
    subjectKind: "concern",
    subjectId: id,
    ids: { concern: id, duty: duty.id, ...(personId ? { person: personId } : {}) },
  });
  return id;
}
