import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { mostGoals, openGoals } from "./goal.domain.ts";
import { insertGoal, listGoals } from "./goal.store.ts";

export interface SetGoal {
  readonly caseId: string;
  readonly words: string;
  readonly importance: number | null;
  readonly confidence: number | null;
}

/**
 * Sets a goal, in the young person's words.
 *
 * @throws Conflict "case_ended", or "enough_goals" when three are open.
 */
export const setGoal = command({
  name: "plans.set-goal",
  async load(work, input: SetGoal) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    return one && { ...one, goals: await listGoals(work.tx, one.areaId, one.id) };
  },
  may: mayWorkOn,
  decide(one, { words, importance, confidence }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    if (openGoals(one.goals).length >= mostGoals) throw new Conflict("enough_goals", "three goals are open");
    return { words, importance, confidence };
  },
  write: (work, goal, one) => insertGoal(work, one, goal),
  record: (_goal, one, goalId) => ({
    event: "goal.set",
    areaId: one.areaId,
    subjectKind: "goal",
    subjectId: goalId,
    personId: one.personId,
  }),
});
