import { command } from "../../platform/commands/command.ts";
import { Conflict } from "../../platform/refusals.ts";
import { mayBuildRun } from "../run.policy.ts";
import { takeTurn, writeRun } from "./build-run.store.ts";
import { planRunFor } from "./unpaid.query.ts";

/**
 * Builds a run from the registers: every session attended up to today, paid by nobody yet, one payment for each group.
 * Returns the run's id.
 *
 * @throws Conflict "nothing_to_pay" when no group with confirmed bank details is owed anything.
 */
export const buildRun = command({
  name: "payments.build",
  async load(work, { areaId }: { areaId: string }) {
    await takeTurn(work, areaId);
    return planRunFor(work.tx, areaId, work.today);
  },
  may: (actor, _plan, { areaId }) => mayBuildRun(actor, areaId),
  decide(plan, { areaId }) {
    if (plan.requests.length === 0) throw new Conflict("nothing_to_pay", "no session waits to be paid");
    return { areaId, requests: plan.requests };
  },
  write: (work, { areaId, requests }) => writeRun(work, areaId, requests),
  record: ({ areaId, requests }, _plan, runId) => ({
    event: "payments.run_built",
    areaId,
    subjectKind: "payment_run",
    subjectId: runId,
    details: { requests: requests.length },
  }),
});
