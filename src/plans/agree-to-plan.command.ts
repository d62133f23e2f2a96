import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { recordAgreement } from "../people/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { listGoals } from "./goal.store.ts";
import { listPlanLines } from "./plan-line.store.ts";

export const agreementAnswers = ["yes", "unsure", "no"] as const;
export type AgreementAnswer = (typeof agreementAnswers)[number];

export const agreementWays = ["in_person", "by_phone", "in_writing"] as const;
export type AgreementWay = (typeof agreementWays)[number];

export interface AgreeToPlan {
  readonly caseId: string;
  readonly answer: AgreementAnswer;
  readonly how: AgreementWay;
}

/**
 * Writes down what a young person said to the plan as it stands. A no or an unsure is kept as well as a yes.
 *
 * @throws Conflict "case_ended", or "no_plan" while there is neither a goal nor a line to agree to.
 */
export const agreeToPlan = command({
  name: "plans.agree",
  async load(work, input: AgreeToPlan) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    if (!one) return undefined;
    const goals = await listGoals(work.tx, one.areaId, one.id);
    const lines = await listPlanLines(work.tx, one.areaId, one.id);
    return { ...one, isEmpty: goals.length + lines.length === 0 };
  },
  may: mayWorkOn,
  decide(one, { answer, how }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    if (one.isEmpty) throw new Conflict("no_plan", "there is nothing to agree to");
    return { answer, how };
  },
  write: (work, { answer, how }, one) =>
    recordAgreement(work, { areaId: one.areaId, personId: one.personId, what: "plan", subjectId: one.id, answer, how }),
  record: ({ answer }, one) => ({
    event: "plan.agreed",
    areaId: one.areaId,
    subjectKind: "case",
    subjectId: one.id,
    personId: one.personId,
    details: { answer },
  }),
});
