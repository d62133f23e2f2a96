import type { Work } from "../../platform/commands/work.ts";

/** A task that is late and of which nobody else was told. */
export interface LateTask {
  readonly areaId: string;
  readonly id: string;
  readonly kind: string;
  readonly dueAt: Date;
  readonly reference: string;
  readonly programmeId: string;
}

/** Takes late tasks of cases to tell of, a few at a time; those another process holds are passed over. */
export async function takeLate(work: Work, areaIds: readonly string[], limit = 50): Promise<LateTask[]> {
  return work.tx
    .selectFrom("caseload.task as t")
    .innerJoin("caseload.case_file as c", (on) =>
      on.onRef("c.area_id", "=", "t.area_id").onRef("c.id", "=", "t.case_id"),
    )
    .select(["t.area_id as areaId", "t.id", "t.kind", "t.due_at as dueAt"])
    .select(["c.reference", "c.programme_id as programmeId"])
    .where("t.area_id", "in", areaIds)
    .where("t.done_at", "is", null)
    .where("t.escalated_at", "is", null)
    .where("t.due_at", "<", work.now)
    .orderBy("t.due_at")
    .limit(limit)
    .forUpdate("t")
    .skipLocked()
    .execute();
}

export async function markEscalated(work: Work, task: Pick<LateTask, "areaId" | "id">): Promise<void> {
  await work.tx
    .updateTable("caseload.task")
    .set({ escalated_at: work.now })
    .where("area_id", "=", task.areaId)
    .where("id", "=", task.id)
    .execute();
}
