import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { writePlanLine } from "./plan-line.store.ts";

export interface AddAction {
  readonly caseId: string;
  readonly title: string;
  readonly who: string;
  readonly byDay?: CalendarDay;
}

/**
 * Puts something that somebody does into the plan.
 *
 * @throws Conflict "case_ended".
 */
export const addAction = command({
  name: "plans.add-action",
  load: (work, input: AddAction) => lockCase(work.tx, work.actor, input.caseId),
  may: mayWorkOn,
  decide(one) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
  },
  write: (work, _decision, one, { title, who, byDay }) =>
    writePlanLine(work, {
      areaId: one.areaId,
      caseId: one.id,
      personId: one.personId,
      kind: "action",
      title,
      who,
      ...(byDay ? { byDay } : {}),
    }),
  record: (_decision, one, planLineId) => ({
    event: "plan_line.added",
    areaId: one.areaId,
    subjectKind: "plan_line",
    subjectId: planLineId,
    personId: one.personId,
  }),
});
