import type { Work } from "../../platform/commands/work.ts";
import type { Run } from "../run.domain.ts";

/** Writes down who checked a run. The database refuses it out of order, or by somebody who cleared a finding in it. */
export async function writeCheck(work: Work, run: Run): Promise<void> {
  await work.tx
    .insertInto("payments.run_check")
    .values({ area_id: run.areaId, run_id: run.id, checked_by: work.actor.id, checked_at: work.now })
    .execute();
}
