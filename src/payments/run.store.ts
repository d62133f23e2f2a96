import { sql } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { listFindings } from "./findings.query.ts";
import type { Finding } from "./findings.domain.ts";
import { findRun, totalsOf, type RunTotals } from "./run.query.ts";
import type { Run } from "./run.domain.ts";

/** A run taken for a step: locked, as it stands now, with what is unusual in it. */
export interface RunInHand {
  readonly run: Run;
  readonly totals: RunTotals;
  readonly findings: readonly Finding[];
}

/** Takes a run for a step; whoever comes at the same moment waits and then sees what was done. */
export async function takeRun(work: Work, runId: string): Promise<RunInHand | undefined> {
  await sql`select id from payments.run where id = ${runId} for update`.execute(work.tx);
  const run = await findRun(work.tx, runId);
  if (!run) return undefined;
  const totals = await totalsOf(work.tx, run.areaId, run.id);
  return { run, totals, findings: await listFindings(work.tx, run.areaId, run.id, work.today) };
}

/** Puts the run's payments that are not held to a new status. */
export async function moveRequests(work: Work, run: Run, from: "asked" | "ready", to: "ready" | "paid"): Promise<void> {
  await work.tx
    .updateTable("payments.request")
    .set({ status: to })
    .where("area_id", "=", run.areaId)
    .where("run_id", "=", run.id)
    .where("status", "=", from)
    .execute();
}

/** Keeps the run's total the sum of its payments that are not held. */
export async function keepTotal(work: Work, run: Run): Promise<void> {
  const { going } = await totalsOf(work.tx, run.areaId, run.id);
  await work.tx
    .updateTable("payments.run")
    .set({ total_pence: going.pence })
    .where("area_id", "=", run.areaId)
    .where("id", "=", run.id)
    .execute();
}
