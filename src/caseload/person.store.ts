import type { PersonDuties, PersonKey } from "../platform/module.ts";
import type { Reader } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";

/** What this module does for a person as a whole. */
export const personDuties: PersonDuties = {
  tables: ["caseload.case_file", "caseload.contact", "caseload.task"],
  gather,
  merge,
  erase,
};

async function gather(reader: Reader, { areaId, personId }: PersonKey) {
  const cases = await reader
    .selectFrom("caseload.case_file as c")
    .leftJoin("caseload.ending as e", (on) => on.onRef("e.area_id", "=", "c.area_id").onRef("e.case_id", "=", "c.id"))
    .select(["c.id", "c.reference", "c.status", "c.opened_at", "c.ended_at", "e.reason", "e.outcome", "e.words"])
    .where("c.area_id", "=", areaId)
    .where("c.person_id", "=", personId)
    .execute();
  const contacts = await reader
    .selectFrom("caseload.contact")
    .select(["at", "channel", "outcome", "with_whom", "words"])
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("at")
    .execute();
  const tasks = await reader
    .selectFrom("caseload.task")
    .select(["kind", "due_at", "created_at", "done_at"])
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .execute();
  return { "caseload.case_file": cases, "caseload.contact": contacts, "caseload.task": tasks };
}

async function merge(work: Work, from: PersonKey, to: PersonKey): Promise<void> {
  for (const table of ["caseload.case_file", "caseload.contact", "caseload.task"] as const)
    await work.tx
      .updateTable(table)
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
}

/** Takes away what was written in words; when and how there was contact stays for the accounts. */
async function erase(work: Work, { areaId, personId }: PersonKey): Promise<void> {
  await work.tx
    .updateTable("caseload.contact")
    .set({ words: "" })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
  await work.tx
    .updateTable("caseload.ending")
    .set({ words: "" })
    .where("area_id", "=", areaId)
    .where("case_id", "in", (eb) =>
      eb.selectFrom("caseload.case_file").select("id").where("area_id", "=", areaId).where("person_id", "=", personId),
    )
    .execute();
}
