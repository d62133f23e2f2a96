import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import type { PersonDuties, PersonKey } from "../platform/module.ts";

/** What this module does for a person as a whole. */
export const personDuties: PersonDuties = { tables: ["outcomes.check_in"], gather, merge, erase };

async function gather(reader: Reader, { areaId, personId }: PersonKey) {
  const answers = await reader
    .selectFrom("outcomes.check_in as c")
    .leftJoin("outcomes.answer as a", (on) =>
      on.onRef("a.area_id", "=", "c.area_id").onRef("a.check_in_id", "=", "c.id"),
    )
    .select(["c.id", "c.moment", "c.instrument", "c.mode", "c.asked_at", "c.completed_at"])
    .select(["a.item", "a.score", "a.skipped"])
    .where("c.area_id", "=", areaId)
    .where("c.person_id", "=", personId)
    .orderBy("c.asked_at")
    .execute();
  return { "outcomes.check_in": answers };
}

async function merge(work: Work, from: PersonKey, to: PersonKey): Promise<void> {
  await work.tx
    .updateTable("outcomes.check_in")
    .set({ person_id: to.personId })
    .where("area_id", "=", from.areaId)
    .where("person_id", "=", from.personId)
    .execute();
}

/** Numbers say nothing of who gave them once the person's row is erased: they stay for the counts. */
async function erase(): Promise<void> {}
