import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";
import type { PlanLine, PlanLineKind, PlanLineStatus } from "./plan-line.domain.ts";

export interface NewPlanLine {
  readonly areaId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly kind: PlanLineKind;
  readonly title: string;
  /** Who does it, in words: "Dani and Maja". */
  readonly who: string;
  readonly byDay?: CalendarDay;
  readonly placeId?: string;
}

/** Puts a line into the plan, waiting. Returns its id. Part of an act that is written down by whoever does it. */
export async function writePlanLine(work: Work, line: NewPlanLine): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("plans.plan_line")
    .values({
      area_id: line.areaId,
      id,
      case_id: line.caseId,
      person_id: line.personId,
      kind: line.kind,
      title: line.title,
      who: line.who,
      by_day: line.byDay ?? null,
      place_id: line.placeId ?? null,
      status: "waiting",
      created_at: work.now,
      changed_at: work.now,
    })
    .execute();
  return id;
}

/** Says where a line stands now. */
export async function changePlanLine(
  work: Work,
  areaId: string,
  planLineId: string,
  status: PlanLineStatus,
): Promise<void> {
  await work.tx
    .updateTable("plans.plan_line")
    .set({ status, changed_at: work.now })
    .where("area_id", "=", areaId)
    .where("id", "=", planLineId)
    .where("status", "!=", status)
    .execute();
}

/** The lines of a case's plan, oldest first. */
export async function listPlanLines(reader: Reader, areaId: string, caseId: string): Promise<PlanLine[]> {
  const rows = await planLines(reader)
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("created_at")
    .limit(100)
    .execute();
  return rows.map(toPlanLine);
}

/** One line, with the case it is of. */
export async function findPlanLine(reader: Reader, areaId: string, planLineId: string) {
  const row = await planLines(reader)
    .select("case_id as caseId")
    .where("area_id", "=", areaId)
    .where("id", "=", planLineId)
    .executeTakeFirst();
  return row && { ...toPlanLine(row), caseId: row.caseId };
}

function planLines(reader: Reader) {
  return reader
    .selectFrom("plans.plan_line")
    .select(["id", "kind", "title", "who", "by_day as byDay", "place_id as placeId", "status"])
    .select(["created_at as createdAt", "changed_at as changedAt"]);
}

type Row = Omit<PlanLine, "kind" | "status"> & { readonly kind: string; readonly status: string };

function toPlanLine(row: Row): PlanLine {
  return { ...row, kind: row.kind as PlanLineKind, status: row.status as PlanLineStatus };
}
