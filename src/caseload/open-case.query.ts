import type { Reader } from "../platform/db/index.ts";

/** The newest case of a person that is still open, for acts of the installation itself; undefined when there is none. */
export async function findOpenCaseId(reader: Reader, areaId: string, personId: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom("caseload.case_file")
    .select("id")
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .orderBy("opened_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
