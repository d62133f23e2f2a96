import { command } from "../../platform/commands/command.ts";
import { whyNotCheck } from "../run.policy.ts";
import { keepTotal, moveRequests, takeRun } from "../run.store.ts";
import { allowed, assertCanGoOn } from "../step.domain.ts";
import { writeCheck } from "./check-run.store.ts";

/**
 * Says that a run was checked, and sends what is not held for approval.
 *
 * @throws Conflict "already", "all_held" or "stops_left".
 */
export const checkRun = command({
  name: "payments.check",
  load: (work, { runId }: { runId: string }) => takeRun(work, runId),
  may: (actor, { run }) => allowed(whyNotCheck(actor, run)),
  decide({ totals, findings }) {
    assertCanGoOn(totals.going.count, findings);
    return totals.going;
  },
  async write(work, _going, { run }) {
    await writeCheck(work, run);
    await moveRequests(work, run, "asked", "ready");
    await keepTotal(work, run);
  },
  record: (going, { run }) => ({
    event: "payments.run_checked",
    areaId: run.areaId,
    subjectKind: "payment_run",
    subjectId: run.id,
    details: { requests: going.count },
  }),
});
