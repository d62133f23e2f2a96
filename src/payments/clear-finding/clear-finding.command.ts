import { command } from "../../platform/commands/command.ts";
import { Conflict, Forbidden } from "../../platform/refusals.ts";
import { clearable, type FindingKind } from "../findings.domain.ts";
import { mayClearFinding } from "../run.policy.ts";
import { takeRun } from "../run.store.ts";
import { writeClearance } from "./clear-finding.store.ts";

interface Input {
  readonly runId: string;
  readonly requestId: string;
  readonly kind: FindingKind;
  readonly reason: string;
}

/**
 * Says that what stopped a payment was looked into and is in order. Never by whoever checks the run.
 *
 * @throws Conflict "nothing_to_clear"; Forbidden "you_checked".
 */
export const clearFinding = command({
  name: "payments.clear_finding",
  async load(work, { runId, requestId, kind }: Input) {
    const taken = await takeRun(work, runId);
    if (!taken) return undefined;
    const finding = taken.findings.find((one) => one.requestId === requestId && one.evidence.kind === kind);
    return { run: taken.run, finding };
  },
  may(actor, { run }) {
    if (run.checkedBy === actor.id) throw new Forbidden("you_checked", "a second person clears");
    return mayClearFinding(actor, run.areaId);
  },
  decide({ run, finding }, { reason }) {
    if (!finding || finding.clearance || !clearable.has(finding.evidence.kind) || run.status === "released")
      throw new Conflict("nothing_to_clear", "nothing here waits to be cleared");
    return { requestId: finding.requestId, kind: finding.evidence.kind, reason };
  },
  write: (work, decision, { run }) => writeClearance(work, run.areaId, decision),
  record: ({ requestId, kind }, { run }) => ({
    event: "payments.finding_cleared",
    areaId: run.areaId,
    subjectKind: "payment_request",
    subjectId: requestId,
    details: { finding: kind },
  }),
});
