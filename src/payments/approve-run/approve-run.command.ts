import { command } from "../../platform/commands/command.ts";
import { whyNotApprove } from "../run.policy.ts";
import { takeRun } from "../run.store.ts";
import { allowed, assertCanGoOn } from "../step.domain.ts";
import { writeApproval } from "./approve-run.store.ts";

/**
 * Approves a checked run: never by the person who checked it.
 *
 * @throws Conflict "not_yet", "already", "all_held" or "stops_left"; Forbidden "you_checked".
 */
export const approveRun = command({
  name: "payments.approve",
  load: (work, { runId }: { runId: string }) => takeRun(work, runId),
  may: (actor, { run }) => allowed(whyNotApprove(actor, run)),
  decide({ totals, findings }) {
    assertCanGoOn(totals.going.count, findings);
    return totals.going;
  },
  write: (work, _going, { run }) => writeApproval(work, run),
  record: (going, { run }) => ({
    event: "payments.run_approved",
    areaId: run.areaId,
    subjectKind: "payment_run",
    subjectId: run.id,
    details: { requests: going.count },
  }),
});
