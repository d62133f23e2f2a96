import { sql } from "../../platform/db/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { newId } from "../../platform/values/index.ts";
import { nextNumber, statementReference } from "../run.domain.ts";
import type { PlannedRequest } from "./plan-run.domain.ts";

/** Builds of one area take turns, so that two at once do not both count the same sessions. */
export async function takeTurn(work: Work, areaId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`payments.build:${areaId}`}))`.execute(work.tx);
}

/** Writes a run with its requests and lines. Returns its id. */
export async function writeRun(work: Work, areaId: string, requests: readonly PlannedRequest[]): Promise<string> {
  const runId = newId(work.now);
  const number = nextNumber(await lastNumber(work, areaId), Number(work.today.slice(0, 4)));
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

async function lastNumber(work: Work, areaId: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("payments.run")
    .select("number")
    .where("area_id", "=", areaId)
    .orderBy("built_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.number;
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
