import { command } from "../../platform/commands/command.ts";
import { spendUnit } from "../../funding/index.ts";
import { whyNotRelease } from "../run.policy.ts";
import { moveRequests, takeRun } from "../run.store.ts";
import { allowed, assertCanGoOn } from "../step.domain.ts";
import { listLinesToPay, makeBankFile, writeRelease } from "./release-run.store.ts";
import { tellGroups } from "./remittance.message.tsx";

/**
 * Releases an approved run, by a third person: each session goes from committed to spent, the file for the bank is
 * made and sealed, and every group is told what it will get.
 *
 * @throws Conflict "not_yet", "already", "all_held", "stops_left"; Forbidden "you_checked", "you_approved".
 */
export const releaseRun = command({
  name: "payments.release",
  load: (work, { runId }: { runId: string }) => takeRun(work, runId),
  may: (actor, { run }) => allowed(whyNotRelease(actor, run)),
  decide({ totals, findings }) {
    assertCanGoOn(totals.going.count, findings);
    return totals.going;
  },
  async write(work, _going, { run }) {
    for (const line of await listLinesToPay(work.tx, run))
      await spendUnit(work, run.areaId, line.commitmentId, `attendance:${line.attendanceId}`);
    await writeRelease(work, run, await makeBankFile(work, run));
    await tellGroups(work, run);
    await moveRequests(work, run, "ready", "paid");
  },
  record: (going, { run }) => ({
    event: "payments.run_released",
    areaId: run.areaId,
    subjectKind: "payment_run",
    subjectId: run.id,
    details: { requests: going.count },
  }),
  announce: (_going, { run }) => [
    {
      name: "payments.run_released.v1",
      areaId: run.areaId,
      subjectKind: "payment_run",
      subjectId: run.id,
      ids: { run: run.id },
    },
  ],
});
