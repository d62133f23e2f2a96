import { command } from "../../platform/commands/command.ts";
import { Conflict } from "../../platform/refusals.ts";
import { findRequest } from "../run.query.ts";
import { mayHoldRequest } from "../run.policy.ts";
import { keepTotal, takeRun } from "../run.store.ts";
import { writeHold } from "./hold-request.store.ts";

/**
 * Takes a payment out of its run. Its sessions are free for the next run; nothing is lost.
 *
 * @throws Conflict "released" when the run has left, "already_held".
 */
export const holdRequest = command({
  name: "payments.hold",
  async load(work, { runId, requestId }: { runId: string; requestId: string; reason: string }) {
    const taken = await takeRun(work, runId);
    const request = await findRequest(work.tx, runId, requestId);
    return taken && request ? { run: taken.run, request } : undefined;
  },
  may: (actor, { run }) => mayHoldRequest(actor, run),
  decide({ run, request }, { reason }) {
    if (run.status === "released") throw new Conflict("released", "the payment has left");
    if (request.status === "held") throw new Conflict("already_held", "held before");
    return { reason };
  },
  async write(work, { reason }, { run, request }) {
    await writeHold(work, request, reason);
    await keepTotal(work, run);
  },
  record: (_decision, { run, request }) => ({
    event: "payments.request_held",
    areaId: run.areaId,
    subjectKind: "payment_request",
    subjectId: request.id,
    details: { run: run.id },
  }),
});
