import type { Reader } from "../platform/db/index.ts";
import type { CheckIn, CheckInMode, CheckInMoment } from "./check-in.domain.ts";
import type { ItemName } from "./instrument.domain.ts";

/** The check-ins of a case with their answers, first asked first. */
export async function listCheckIns(reader: Reader, areaId: string, caseId: string): Promise<CheckIn[]> {
  const rows = await checkIns(reader)
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("asked_at")
    .limit(25)
    .execute();
  return withAnswers(reader, rows);
}

/** One check-in with its answers; undefined when there is none. */
export async function findCheckIn(reader: Reader, areaId: string, checkInId: string): Promise<CheckIn | undefined> {
  const rows = await checkIns(reader).where("area_id", "=", areaId).where("id", "=", checkInId).execute();
  return (await withAnswers(reader, rows))[0];
}

/** As `findCheckIn`, and lets nobody else answer it until this act is over. */
export async function lockCheckIn(reader: Reader, areaId: string, checkInId: string): Promise<CheckIn | undefined> {
  const rows = await checkIns(reader).where("area_id", "=", areaId).where("id", "=", checkInId).forUpdate().execute();
  return (await withAnswers(reader, rows))[0];
}

function checkIns(reader: Reader) {
  return reader
    .selectFrom("outcomes.check_in")
    .select(["area_id as areaId", "id", "case_id as caseId", "person_id as personId", "goal_id as goalId"])
    .select(["moment", "instrument", "instrument_version as instrumentVersion", "mode"])
    .select(["asked_at as askedAt", "asked_by as askedBy", "completed_at as completedAt", "read_at as readAt"]);
}

type Row = Omit<CheckIn, "answers" | "moment" | "mode"> & { readonly moment: string; readonly mode: string };

async function withAnswers(reader: Reader, rows: readonly Row[]): Promise<CheckIn[]> {
  if (rows.length === 0) return [];
  const answers = await reader
    .selectFrom("outcomes.answer")
    .select(["check_in_id as checkInId", "item", "score"])
    .where("area_id", "=", rows[0]?.areaId ?? "")
    .where(
      "check_in_id",
      "in",
      rows.map((row) => row.id),
    )
    .execute();
  return rows.map((row) => ({
    ...row,
    moment: row.moment as CheckInMoment,
    mode: row.mode as CheckInMode,
    answers: new Map(
      answers.filter((one) => one.checkInId === row.id).map((one) => [one.item as ItemName, one.score] as const),
    ),
  }));
}
