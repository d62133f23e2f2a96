import { sql, type Reader } from "../../platform/db/index.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import { listCommitments, openUnits } from "../../funding/index.ts";
import { planRun, type Means, type PlannedRun, type Unpaid } from "./plan-run.domain.ts";

/** Sessions attended up to and with a day whose place has money and which no run pays. Nothing here is typed by hand. */
async function listUnpaid(reader: Reader, areaId: string, upTo: CalendarDay): Promise<Unpaid[]> {
  const { rows } = await sql<Unpaid>`select a.id "attendanceId", p.organisation_id "organisationId",
      o.name "organisationName", a.on_day "onDay", c.id "commitmentId", c.unit_pence "unitPence"
    from activities.attendance a
      join activities.place p on p.area_id = a.area_id and p.id = a.place_id
      join funding.commitment c on c.area_id = p.area_id and c.id = p.commitment_id
      join access.organisation o on o.id = p.organisation_id
    where a.area_id = ${areaId} and a.outcome = 'here' and a.on_day <= ${upTo}
      and not exists (select from payments.request_line l
        where l.area_id = a.area_id and l.attendance_id = a.id and l.freed_at is null)
    order by a.on_day, a.id`.execute(reader);
  return rows;
}

/** Lines of each promise that are in a run not yet released. */
async function countPending(reader: Reader, areaId: string, commitmentIds: readonly string[]) {
  if (commitmentIds.length === 0) return new Map<string, number>();
  const rows = await reader
    .selectFrom("payments.request_line as l")
    .innerJoin("payments.request as r", (join) =>
      join.onRef("r.area_id", "=", "l.area_id").onRef("r.id", "=", "l.request_id"),
    )
    .select(["l.commitment_id", (eb) => eb.fn.countAll<bigint>().as("lines")])
    .where("l.area_id", "=", areaId)
    .where("l.commitment_id", "in", commitmentIds)
    .where("l.freed_at", "is", null)
    .where("r.status", "in", ["asked", "ready"])
    .groupBy("l.commitment_id")
    .execute();
  return new Map(rows.map((row) => [row.commitment_id, Number(row.lines)]));
}

async function meansFor(reader: Reader, areaId: string, unpaid: readonly Unpaid[]): Promise<Means> {
  const commitmentIds = [...new Set(unpaid.map((session) => session.commitmentId))];
  const [commitments, pending] = [
    await listCommitments(reader, areaId, commitmentIds),
    await countPending(reader, areaId, commitmentIds),
  ];
  const payees = await reader
    .selectFrom("payments.payee")
    .select(["id", "organisation_id"])
    .where("area_id", "=", areaId)
    .where("confirmed_at", "is not", null)
    .where("ended_at", "is", null)
    .execute();
  return {
    payees: new Map(payees.map((payee) => [payee.organisation_id, payee.id])),
    room: new Map([...commitments.values()].map((one) => [one.id, openUnits(one) - (pending.get(one.id) ?? 0)])),
  };
}

/** What a run built now would hold, and what it could not: the page shows it before anybody presses. */
export async function planRunFor(reader: Reader, areaId: string, upTo: CalendarDay): Promise<PlannedRun> {
  const unpaid = await listUnpaid(reader, areaId, upTo);
  return planRun(unpaid, await meansFor(reader, areaId, unpaid));
}
