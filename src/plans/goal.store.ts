import type { Case } from "../caseload/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";
import type { Goal } from "./goal.domain.ts";

export async function insertGoal(
  work: Work,
  one: Pick<Case, "areaId" | "id" | "personId">,
  goal: Pick<Goal, "words" | "importance" | "confidence">,
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("plans.goal")
    .values({
      area_id: one.areaId,
      id,
      case_id: one.id,
      person_id: one.personId,
      words: goal.words,
      importance: goal.importance,
      confidence: goal.confidence,
      set_at: work.now,
      set_by: work.actor.id,
    })
    .execute();
  return id;
}

/** The goals of a case, oldest first, closed ones included. */
export function listGoals(reader: Reader, areaId: string, caseId: string): Promise<Goal[]> {
  return reader
    .selectFrom("plans.goal")
    .select(["id", "words", "importance", "confidence", "set_at as setAt", "closed_at as closedAt"])
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("set_at")
    .orderBy("id")
    .limit(50)
    .execute();
}

/** Says that a goal was reached or let go. */
export async function markGoalClosed(work: Work, areaId: string, goalId: string): Promise<void> {
  await work.tx
    .updateTable("plans.goal")
    .set({ closed_at: work.now })
    .where("area_id", "=", areaId)
    .where("id", "=", goalId)
    .execute();
}
