import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import type { PersonDuties, PersonKey } from "../platform/module.ts";

const tables = ["plans.statement", "plans.goal", "plans.plan_line"] as const;

/** What this module does for a person as a whole. */
export const personDuties: PersonDuties = { tables, gather, merge, erase };

async function gather(reader: Reader, { areaId, personId }: PersonKey) {
  const statements = await reader
    .selectFrom("plans.statement")
    .select(["words", "language", "said_on"])
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("recorded_at")
    .execute();
  const goals = await reader
    .selectFrom("plans.goal")
    .select(["words", "importance", "confidence", "set_at", "closed_at"])
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("set_at")
    .execute();
  const lines = await reader
    .selectFrom("plans.plan_line")
    .select(["kind", "title", "who", "by_day", "status", "created_at"])
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .execute();
  return { "plans.statement": statements, "plans.goal": goals, "plans.plan_line": lines };
}

async function merge(work: Work, from: PersonKey, to: PersonKey): Promise<void> {
  for (const table of tables)
    await work.tx
      .updateTable(table)
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
}

/** Their words go; that there was a goal and a plan stays. */
async function erase(work: Work, { areaId, personId }: PersonKey): Promise<void> {
  for (const table of ["plans.statement", "plans.goal"] as const)
    await work.tx
      .updateTable(table)
      .set({ words: "" })
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .execute();
  await work.tx
    .updateTable("plans.plan_line")
    .set({ title: "", who: "" })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
}
