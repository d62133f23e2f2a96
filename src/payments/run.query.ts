import { sql, type Reader } from "../platform/db/index.ts";
import type { CalendarDay, Pence } from "../platform/values/index.ts";
import type { RequestStatus, Run, RunStatus } from "./run.domain.ts";

function runs(reader: Reader) {
  return reader
    .selectFrom("payments.run as r")
    .leftJoin("payments.run_check as c", (join) =>
      join.onRef("c.area_id", "=", "r.area_id").onRef("c.run_id", "=", "r.id"),
    )
    .leftJoin("payments.run_approval as a", (join) =>
      join.onRef("a.area_id", "=", "r.area_id").onRef("a.run_id", "=", "r.id"),
    )
    .leftJoin("payments.run_release as e", (join) =>
      join.onRef("e.area_id", "=", "r.area_id").onRef("e.run_id", "=", "r.id"),
    )
    .select(["r.area_id as areaId", "r.id", "r.number", "r.total_pence as totalPence"])
    .select(["r.built_by as builtBy", "r.built_at as builtAt"])
    .select((eb) => eb.ref("r.status").$castTo<RunStatus>().as("status"))
    .select(["c.checked_by as checkedBy", "c.checked_at as checkedAt"])
    .select(["a.approved_by as approvedBy", "a.approved_at as approvedAt"])
    .select(["e.released_by as releasedBy", "e.released_at as releasedAt"]);
}

/** A run with who did what; undefined outside the actor's areas. */
export function findRun(reader: Reader, runId: string): Promise<Run | undefined> {
  return runs(reader).where("r.id", "=", runId).executeTakeFirst();
}

/** Runs of these areas, newest first, a page at a time; one more than `limit` says that there is a next page. */
export function listRuns(
  reader: Reader,
  areaIds: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Run[]> {
  return runs(reader)
    .where("r.area_id", "in", areaIds)
    .orderBy("r.built_at", "desc")
    .orderBy("r.id", "desc")
    .limit(limit + 1)
    .offset(offset)
    .execute();
}

/** A payment of a run, as lists show it. */
export interface RequestRow {
  readonly id: string;
  readonly areaId: string;
  readonly runId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly reference: string;
  readonly sessions: number;
  readonly amountPence: Pence;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly status: RequestStatus;
  readonly heldReason: string | null;
  readonly heldBy: string | null;
  readonly heldAt: Date | null;
  readonly accountName: string;
  readonly lastTwo: string;
}

function requests(reader: Reader) {
  return reader
    .selectFrom("payments.request as q")
    .innerJoin("access.organisation as o", "o.id", "q.organisation_id")
    .innerJoin("payments.payee as p", (join) =>
      join.onRef("p.area_id", "=", "q.area_id").onRef("p.id", "=", "q.payee_id"),
    )
    .select(["q.id", "q.area_id as areaId", "q.run_id as runId", "q.organisation_id as organisationId"])
    .select(["o.name as organisationName", "q.reference", "q.sessions", "q.amount_pence as amountPence"])
    .select(["q.first_day as firstDay", "q.last_day as lastDay", "q.held_reason as heldReason"])
    .select(["q.held_by as heldBy", "q.held_at as heldAt", "p.account_name as accountName", "p.last_two as lastTwo"])
    .select((eb) => eb.ref("q.status").$castTo<RequestStatus>().as("status"));
}

/** Payments of a run in the order of their references, a page at a time; only the held ones when asked. */
export function listRequests(
  reader: Reader,
  run: { areaId: string; id: string },
  { limit, offset, held }: { limit: number; offset: number; held?: boolean },
): Promise<RequestRow[]> {
  return requests(reader)
    .where("q.area_id", "=", run.areaId)
    .where("q.run_id", "=", run.id)
    .$if(held === true, (query) => query.where("q.status", "=", "held"))
    .orderBy("q.reference")
    .limit(limit + 1)
    .offset(offset)
    .execute();
}

/** One payment of a run; undefined outside the actor's areas or of another run. */
export function findRequest(reader: Reader, runId: string, requestId: string): Promise<RequestRow | undefined> {
  return requests(reader).where("q.run_id", "=", runId).where("q.id", "=", requestId).executeTakeFirst();
}

/** The sessions of a payment, day by day. Counts and sums only: finance does not need to know who came. */
export async function listDays(reader: Reader, areaId: string, requestId: string) {
  const { rows } = await sql<{ onDay: CalendarDay; activityName: string; sessions: bigint; amountPence: Pence }>`
    select a.on_day "onDay", t.name "activityName", count(*) sessions, sum(l.amount_pence)::bigint "amountPence"
    from payments.request_line l
      join activities.attendance a on a.area_id = l.area_id and a.id = l.attendance_id
      join directory.activity t on t.id = a.activity_id
    where l.area_id = ${areaId} and l.request_id = ${requestId}
    group by a.on_day, t.name order by a.on_day, t.name limit 200`.execute(reader);
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions) }));
}

/** How many payments of a run stand where, and what they come to. */
export interface RunTotals {
  readonly asked: { readonly count: number; readonly pence: Pence };
  readonly held: { readonly count: number; readonly pence: Pence };
  readonly going: { readonly count: number; readonly pence: Pence };
}

export async function totalsOf(reader: Reader, areaId: string, runId: string): Promise<RunTotals> {
  const { rows } = await sql<{
    held: boolean;
    count: bigint;
    pence: Pence;
  }>`select status = 'held' held, count(*) count,
      sum(amount_pence)::bigint pence from payments.request where area_id = ${areaId} and run_id = ${runId}
    group by 1`.execute(reader);
  const sum = (held: boolean) => {
    const row = rows.find((one) => one.held === held);
    return { count: Number(row?.count ?? 0n), pence: row?.pence ?? 0n };
  };
  const [held, going] = [sum(true), sum(false)];
  return { held, going, asked: { count: held.count + going.count, pence: held.pence + going.pence } };
}

/** From which fund a run's payments that are not held come. */
export async function fundsOf(reader: Reader, areaId: string, runId: string) {
  const { rows } = await sql<{ streamId: string; name: string; pence: Pence }>`
    select s.id "streamId", s.name, sum(l.amount_pence)::bigint pence from payments.request r
      join payments.request_line l on l.area_id = r.area_id and l.request_id = r.id and l.freed_at is null
      join funding.commitment c on c.area_id = l.area_id and c.id = l.commitment_id
      join funding.stream s on s.area_id = c.area_id and s.id = c.stream_id
    where r.area_id = ${areaId} and r.run_id = ${runId} group by s.id, s.name order by s.name`.execute(reader);
  return rows;
}
