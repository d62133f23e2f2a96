import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import type { CheckIn } from "./check-in.domain.ts";
import type { ItemName } from "./instrument.domain.ts";

export async function insertCheckIn(
  work: Work,
  asked: Omit<CheckIn, "id" | "askedAt" | "askedBy" | "completedAt" | "readAt" | "answers">,
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("outcomes.check_in")
    .values({
      area_id: asked.areaId,
      id,
      case_id: asked.caseId,
      person_id: asked.personId,
      goal_id: asked.goalId,
      moment: asked.moment,
      instrument: asked.instrument,
      instrument_version: asked.instrumentVersion,
      mode: asked.mode,
      asked_at: work.now,
      asked_by: work.actor.id,
    })
    .execute();
  return id;
}

/** The same questions are asked another way: by whom and how is noted anew, what was answered stays. */
export async function askAgain(work: Work, one: Pick<CheckIn, "areaId" | "id" | "mode">): Promise<void> {
  await work.tx
    .updateTable("outcomes.check_in")
    .set({ mode: one.mode, asked_by: work.actor.id })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .execute();
}

/** Keeps an answer; null for "prefer not to say". A later answer to the same question takes its place. */
export async function saveAnswer(
  work: Work,
  one: Pick<CheckIn, "areaId" | "id">,
  item: ItemName,
  score: number | null,
): Promise<void> {
  const answer = { score, skipped: score === null, answered_at: work.now };
  await work.tx
    .insertInto("outcomes.answer")
    .values({ area_id: one.areaId, check_in_id: one.id, item, ...answer })
    .onConflict((conflict) => conflict.columns(["area_id", "check_in_id", "item"]).doUpdateSet(answer))
    .execute();
}

export async function markCompleted(work: Work, one: Pick<CheckIn, "areaId" | "id">): Promise<void> {
  await work.tx
    .updateTable("outcomes.check_in")
    .set({ completed_at: work.now })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .execute();
}

export async function markRead(work: Work, one: Pick<CheckIn, "areaId" | "id">): Promise<void> {
  await work.tx
    .updateTable("outcomes.check_in")
    .set({ read_at: work.now, read_by: work.actor.id })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .where("read_at", "is", null)
    .execute();
}
