import type { Work } from "../platform/commands/work.ts";
import type { NewConcern } from "./concern.domain.ts";
import type { Concern } from "./concern.query.ts";

/** Writes a concern down; from then on only those of the compartment, and who raised it, can read it. */
export async function insertConcern(
  work: Work,
  concern: NewConcern & { readonly id: string; readonly dutyAccountId: string; readonly acknowledgeBy: Date },
): Promise<void> {
  const { sourceKind, sourceId, id } = concern;
  await work.tx
    .insertInto("safeguarding.concern")
    .values({
      area_id: concern.areaId,
      id,
      person_id: concern.personId ?? null,
      source_kind: sourceKind,
      source_id: sourceId ?? null,
      raised_by_kind: work.actor.kind,
      // Who raised it may read it again; the public is nobody in particular, so it must not be everybody.
      raised_by_id: work.actor.kind === "public" ? `${sourceKind}:${sourceId ?? id}` : work.actor.id,
      raised_at: work.now,
      words: concern.words,
      danger_now: concern.dangerNow,
      duty_account_id: concern.dutyAccountId,
      acknowledge_by: concern.acknowledgeBy,
    })
    .execute();
}

/** The concern, held so that two who read it at once do not both take it. Undefined outside the compartment. */
export function lockConcern(work: Work, concernId: string): Promise<Concern | undefined> {
  return work.tx
    .selectFrom("safeguarding.concern")
    .selectAll()
    .where("id", "=", concernId)
    .forUpdate()
    .executeTakeFirst();
}

export async function markAcknowledged(work: Work, concern: Concern): Promise<void> {
  await work.tx
    .updateTable("safeguarding.concern")
    .set({ state: "acknowledged", acknowledged_at: work.now, acknowledged_by: work.actor.id })
    .where("area_id", "=", concern.area_id)
    .where("id", "=", concern.id)
    .execute();
}

/** Concerns whose time to be read has run out, with how many were told so far. For the job; takes them in turn. */
export async function listOutOfTime(work: Work, areaIds: readonly string[]) {
  return work.tx
    .selectFrom("safeguarding.concern as c")
    .select(["c.area_id", "c.id", "c.person_id", "c.raised_at", "c.acknowledge_by", "c.danger_now"])
    .select((eb) =>
      eb
        .selectFrom("safeguarding.escalation as e")
        .select((inner) => inner.fn.max("e.rank").as("rank"))
        .whereRef("e.area_id", "=", "c.area_id")
        .whereRef("e.concern_id", "=", "c.id")
        .as("told_rank"),
    )
    .where("c.area_id", "in", areaIds)
    .where("c.state", "=", "raised")
    .where("c.acknowledge_by", "<=", work.now)
    .orderBy("c.acknowledge_by")
    .limit(100)
    .execute();
}

/** Writes down that the next rank is told; false when another run was first. */
export async function addEscalation(
  work: Work,
  escalation: { areaId: string; concernId: string; rank: number; accountId: string },
): Promise<boolean> {
  const added = await work.tx
    .insertInto("safeguarding.escalation")
    .values({
      area_id: escalation.areaId,
      concern_id: escalation.concernId,
      rank: escalation.rank,
      account_id: escalation.accountId,
      told_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
