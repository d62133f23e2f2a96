import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { changePlanLine, listPlanLines } from "./plan-line.store.ts";

export interface FinishAction {
  readonly caseId: string;
  readonly planLineId: string;
}

/**
 * Says that an action of the plan is done. A place is done by ending it, not here.
 *
 * @throws Conflict "not_an_action".
 */
export const finishAction = command({
  name: "plans.finish-action",
  async load(work, input: FinishAction) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    const lines = one ? await listPlanLines(work.tx, one.areaId, one.id) : [];
    const line = lines.find(({ id }) => id === input.planLineId);
    return one && line && { ...one, line };
  },
  may: mayWorkOn,
  decide(one) {
    if (one.line.kind !== "action") throw new Conflict("not_an_action", "a place ends at its group");
  },
  write: (work, _decision, one) => changePlanLine(work, one.areaId, one.line.id, "done"),
  record: (_decision, one) => ({
    event: "plan_line.done",
    areaId: one.areaId,
    subjectKind: "plan_line",
    subjectId: one.line.id,
    personId: one.personId,
  }),
});
