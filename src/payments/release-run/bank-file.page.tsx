import { file, type Answer, type Visit } from "../../platform/http/index.ts";
import { Forbidden, NotFound } from "../../platform/refusals.ts";
import { mayDownloadFile, maySeeRuns } from "../run.policy.ts";
import { findRun } from "../run.query.ts";
import { openBankFile } from "./bank-file.query.ts";

/** The file for the bank, for releasers only; every download is written down. */
export async function bankFile(visit: Visit): Promise<Answer> {
  const runId = visit.id("run");
  const { run, text } = await visit.read(async (reader) => {
    const run = await findRun(reader, runId);
    if (!run || !maySeeRuns(visit.actor, run.areaId)) throw new NotFound();
    if (!mayDownloadFile(visit.actor, run)) throw new Forbidden("not_your_role");
    return { run, text: await openBankFile(reader, visit.ground.secrets, run) };
  });
  const looked = [{ areaId: run.areaId, subjectKind: "payment_run", subjectId: run.id }];
  return file("text/csv; charset=utf-8", text, `payment-run-${run.number}.csv`, { looked });
}
