import type { Case } from "../caseload/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";

/** What matters to a young person, in their own words and language, on a day. Never edited. */
export interface Statement {
  readonly id: string;
  readonly words: string;
  /** BCP 47. */
  readonly language: string;
  readonly saidOn: CalendarDay;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export async function insertStatement(
  work: Work,
  one: Pick<Case, "areaId" | "id" | "personId">,
  said: Pick<Statement, "words" | "language" | "saidOn">,
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("plans.statement")
    .values({
      area_id: one.areaId,
      id,
      case_id: one.id,
      person_id: one.personId,
      words: said.words,
      language: said.language,
      said_on: said.saidOn,
      recorded_by: work.actor.id,
      recorded_at: work.now,
    })
    .execute();
  return id;
}

/** What was said, newest first. */
export function listStatements(reader: Reader, areaId: string, caseId: string, limit = 25): Promise<Statement[]> {
  return reader
    .selectFrom("plans.statement")
    .select(["id", "words", "language", "said_on as saidOn", "recorded_by as recordedBy"])
    .select("recorded_at as recordedAt")
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("recorded_at", "desc")
    .limit(limit)
    .execute();
}

/** What matters now: what was said last. Undefined: nobody has asked. */
export async function latestStatement(reader: Reader, areaId: string, caseId: string): Promise<Statement | undefined> {
  return (await listStatements(reader, areaId, caseId, 1))[0];
}
