import { sql, type Reader } from "../platform/db/index.ts";
import { addDays, daysBetween, type CalendarDay, type Pence } from "../platform/values/index.ts";
import { londonDay } from "../platform/values/index.ts";
import {
  inOrder,
  perfect,
  toFinding,
  watchedDays,
  type Clearance,
  type Evidence,
  type Finding,
} from "./findings.domain.ts";

type Found<Kind extends Evidence["kind"]> = Omit<Extract<Evidence, { kind: Kind }>, "kind"> & { requestId: string };

/** Everything unusual in a run's payments that are not held (or in one of them), stops first. */
export async function listFindings(
  reader: Reader,
  areaId: string,
  runId: string,
  today: CalendarDay,
  requestId?: string,
): Promise<Finding[]> {
  const run = { areaId, runId };
  const requests = await reader
    .selectFrom("payments.request as r")
    .innerJoin("access.organisation as o", "o.id", "r.organisation_id")
    .select(["r.id", "o.name as organisationName", "r.amount_pence as amountPence"])
    .where("r.area_id", "=", areaId)
    .where("r.run_id", "=", runId)
    .where("r.status", "<>", "held")
    .$if(requestId !== undefined, (query) => query.where("r.id", "=", requestId ?? ""))
    .execute();
  const clearances = await listClearances(reader, run);
  const evidence: (Evidence & { requestId: string })[] = [
    ...(await changedDetails(reader, run, today)).map((one) => ({ kind: "details_changed" as const, ...one })),
    ...(await sameAccounts(reader, run)).map((one) => ({ kind: "same_account" as const, ...one })),
    ...(await changedRegisters(reader, run)).map((one) => ({ kind: "register_changed" as const, ...one })),
    ...(await closedDays(reader, run)).map((one) => ({ kind: "closed_day" as const, ...one })),
    ...(await everyoneCame(reader, run)).map((one) => ({ kind: "everyone_came" as const, ...one })),
  ];
  return inOrder(
    evidence.flatMap(({ requestId, ...found }) => {
      const request = requests.find((one) => one.id === requestId);
      return request ? [toFinding(request, found, clearances.get(requestId) ?? [])] : [];
    }),
  );
}

interface InRun {
  readonly areaId: string;
  readonly runId: string;
}

async function listClearances(reader: Reader, { areaId, runId }: InRun): Promise<Map<string, Clearance[]>> {
  const rows = await reader
    .selectFrom("payments.clearance as c")
    .innerJoin("payments.request as r", (join) =>
      join.onRef("r.area_id", "=", "c.area_id").onRef("r.id", "=", "c.request_id"),
    )
    .select(["c.request_id", "c.finding", "c.cleared_by as clearedBy", "c.cleared_at as clearedAt", "c.reason"])
    .where("r.area_id", "=", areaId)
    .where("r.run_id", "=", runId)
    .execute();
  return Map.groupBy(rows, (row) => row.request_id);
}

/** Accounts that replaced another within the watched days, or whose change waits for its call-back. */
async function changedDetails(reader: Reader, { areaId, runId }: InRun, today: CalendarDay) {
  const { rows } = await sql<{ requestId: string; at: Date; waiting: boolean; lastTwo: string; before: string | null }>`
    select r.id "requestId", coalesce(w.created_at, p.confirmed_at) at, w.id is not null waiting,
      coalesce(w.last_two, p.last_two) "lastTwo", case when w.id is null then b.last_two else p.last_two end before
    from payments.request r
      join payments.payee p on p.area_id = r.area_id and p.id = r.payee_id
      left join lateral (select w.id, w.created_at, w.last_two from payments.payee w where w.area_id = r.area_id
        and w.organisation_id = r.organisation_id and w.confirmed_at is null and w.ended_at is null
        order by w.created_at desc limit 1) w on true
      left join lateral (select b.last_two from payments.payee b where b.area_id = r.area_id
        and b.organisation_id = r.organisation_id and b.id <> p.id and b.confirmed_at < p.confirmed_at
        order by b.confirmed_at desc limit 1) b on true
    where r.area_id = ${areaId} and r.run_id = ${runId} and (w.id is not null or b.last_two is not null)`.execute(
    reader,
  );
  return rows
    .map(({ at, ...row }) => ({ ...row, on: londonDay(at), days: daysBetween(londonDay(at), today) }))
    .filter((row) => row.waiting || row.on > addDays(today, -watchedDays)) satisfies Found<"details_changed">[];
}

async function sameAccounts(reader: Reader, { areaId, runId }: InRun) {
  const { rows } = await sql<Found<"same_account">>`
    select distinct on (r.id) r.id "requestId", o.name "otherGroup" from payments.request r
      join payments.payee p on p.area_id = r.area_id and p.id = r.payee_id
      join payments.payee q on q.area_id = p.area_id and q.bank_fingerprint = p.bank_fingerprint
        and q.organisation_id <> p.organisation_id and q.ended_at is null
      join access.organisation o on o.id = q.organisation_id
    where r.area_id = ${areaId} and r.run_id = ${runId} order by r.id, o.name`.execute(reader);
  return rows;
}

/** Sessions in the run that the register no longer says were attended. */
async function changedRegisters(reader: Reader, { areaId, runId }: InRun) {
  const { rows } = await sql<{ requestId: string; sessions: bigint }>`
    select r.id "requestId", count(*) sessions from payments.request r
      join payments.request_line l on l.area_id = r.area_id and l.request_id = r.id and l.freed_at is null
      join activities.attendance a on a.area_id = l.area_id and a.id = l.attendance_id
    where r.area_id = ${areaId} and r.run_id = ${runId} and a.outcome <> 'here' group by r.id`.execute(reader);
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions) })) satisfies Found<"register_changed">[];
}

/** Sessions on a day that the group said is closed, or in school holidays where it meets in term time only. */
async function closedDays(reader: Reader, { areaId, runId }: InRun) {
  const { rows } = await sql<{ requestId: string; sessions: bigint; amountPence: Pence; on: CalendarDay; why: string }>`
    select r.id "requestId", count(distinct l.id) sessions, sum(l.amount_pence)::bigint "amountPence", min(a.on_day) "on", min(c.why) why
    from payments.request r
      join payments.request_line l on l.area_id = r.area_id and l.request_id = r.id and l.freed_at is null
      join activities.attendance a on a.area_id = l.area_id and a.id = l.attendance_id
      join lateral (select c.why from directory.closure c where a.on_day between c.first_day and c.last_day
        and (c.activity_id = a.activity_id or (c.activity_id is null and exists (select from directory.schedule s
          where s.activity_id = a.activity_id and s.weekday = extract(isodow from a.on_day) and s.term_time_only)
          and not exists (select from directory.schedule s where s.activity_id = a.activity_id
            and s.weekday = extract(isodow from a.on_day) and not s.term_time_only))) limit 1) c on true
    where r.area_id = ${areaId} and r.run_id = ${runId} group by r.id`.execute(reader);
  return rows.map((row) => ({ ...row, sessions: Number(row.sessions) })) satisfies Found<"closed_day">[];
}

/** Activities where in the twelve weeks before nobody missed, over many sessions and several people. */
async function everyoneCame(reader: Reader, { areaId, runId }: InRun) {
  const { rows } = await sql<{ requestId: string; people: bigint; sessions: number }>`
    with activity as (
      select distinct r.id request_id, r.last_day, a.activity_id from payments.request r
        join payments.request_line l on l.area_id = r.area_id and l.request_id = r.id and l.freed_at is null
        join activities.attendance a on a.area_id = l.area_id and a.id = l.attendance_id
      where r.area_id = ${areaId} and r.run_id = ${runId}),
    tally as (
      select y.request_id, y.activity_id, a.place_id, count(*) filter (where a.outcome = 'here') here,
        count(*) filter (where a.outcome = 'not_here') missed
      from activity y join activities.attendance a on a.area_id = ${areaId} and a.activity_id = y.activity_id
        and a.on_day > y.last_day - 84 and a.on_day <= y.last_day
      group by y.request_id, y.activity_id, a.place_id)
    select request_id "requestId", count(*) filter (where here >= ${perfect.sessions}) people, max(here)::int sessions
    from tally group by request_id, activity_id
    having sum(missed) = 0 and count(*) filter (where here >= ${perfect.sessions}) >= ${perfect.people}`.execute(
    reader,
  );
  return rows.map((row) => ({ ...row, people: Number(row.people) })) satisfies Found<"everyone_came">[];
}
