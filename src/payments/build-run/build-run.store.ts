import { sql } from "../../platform/db/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { newId } from "../../platform/values/index.ts";
import { statementReference } from "../run.domain.ts";
import type { PlannedRequest } from "./plan-run.domain.ts";

/** Builds of one area take turns, so that two at once do not both count the same sessions. */
export async function takeTurn(work: Work, areaId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`payments.build:${areaId}`}))`.execute(work.tx);
}

/** Writes a run with its requests and lines. Returns its id. */
export async function writeRun(work: Work, areaId: string, requests: readonly PlannedRequest[]): Promise<string> {
  const runId = newId(work.now);
  const year = work.today.slice(2, 4);
  const number = `${year}-${(await lastCount(work, areaId, year)) + 1}`;
  await work.tx
    .insertInto("payments.run")
    .values({
      area_id: areaId,
      id: runId,
      number,
      built_at: work.now,
      built_by: work.actor.id,
      total_pence: requests.reduce((sum, request) => sum + request.amountPence, 0n),
    })
    .execute();
  for (const [index, request] of requests.entries())
    await writeRequest(work, areaId, runId, statementReference(number, index + 1), request);
  return runId;
}

/** The highest number given in a year, 0 when none was. Clocks do not decide it, so it holds at any speed. */
async function lastCount(work: Work, areaId: string, year: string): Promise<number> {
  const row = await work.tx
    .selectFrom("payments.run")
    .select(sql<number | null>`max(split_part(number, '-', 2)::int)`.as("count"))
    .where("area_id", "=", areaId)
    .where("number", "like", `${year}-%`)
    .executeTakeFirst();
  return row?.count ?? 0;
}

async function writeRequest(work: Work, areaId: string, runId: string, reference: string, request: PlannedRequest) {
  const id = newId(work.now);
  await work.tx
    .insertInto("payments.request")
    .values({
      area_id: areaId,
      id,
      run_id: runId,
      organisation_id: request.organisationId,
      payee_id: request.payeeId,
      reference,
      sessions: request.sessions.length,
      amount_pence: request.amountPence,
      first_day: request.firstDay,
      last_day: request.lastDay,
    })
    .execute();
  await work.tx
    .insertInto("payments.request_line")
    .values(
      request.sessions.map((session) => ({
        area_id: areaId,
        id: newId(work.now),
        request_id: id,
        attendance_id: session.attendanceId,
        commitment_id: session.commitmentId,
        amount_pence: session.unitPence,
      })),
    )
    .execute();
}
