import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { listGoals, markGoalClosed } from "./goal.store.ts";

export interface CloseGoal {
  readonly caseId: string;
  readonly goalId: string;
}

/**
 * Closes a goal that was reached or let go, so that there is room for another.
 *
 * @throws Conflict "case_ended".
 */
export const closeGoal = command({
  name: "plans.close-goal",
  async load(work, input: CloseGoal) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    const goals = one ? await listGoals(work.tx, one.areaId, one.id) : [];
    const goal = goals.find(({ id }) => id === input.goalId);
    return one && goal && { ...one, goal };
  },
  may: mayWorkOn,
  decide(one) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    return { alreadyClosed: one.goal.closedAt !== null };
  },
  async write(work, { alreadyClosed }, one) {
    if (!alreadyClosed) await markGoalClosed(work, one.areaId, one.goal.id);
  },
  record: (_decision, one) => ({
    event: "goal.closed",
    areaId: one.areaId,
    subjectKind: "goal",
    subjectId: one.goal.id,
    personId: one.personId,
  }),
});
