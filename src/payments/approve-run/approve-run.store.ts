import type { Work } from "../../platform/commands/work.ts";
import type { Run } from "../run.domain.ts";

/** Writes down who approved a run. The database refuses it out of order, or by whoever checked it. */
export async function writeApproval(work: Work, run: Run): Promise<void> {
  await work.tx
    .insertInto("payments.run_approval")
    .values({ area_id: run.areaId, run_id: run.id, approved_by: work.actor.id, approved_at: work.now })
    .execute();
}
