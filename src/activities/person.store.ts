import type { PersonDuties, PersonKey } from "../platform/module.ts";
import type { Reader } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";

const tables = ["activities.place", "activities.attendance"] as const;

/** What this module does for a person as a whole. */
export const personDuties: PersonDuties = { tables, gather, merge, erase };

async function gather(reader: Reader, { areaId, personId }: PersonKey) {
  const places = await reader
    .selectFrom("activities.place as p")
    .innerJoin("directory.activity as a", "a.id", "p.activity_id")
    .select(["a.name as activity", "p.status", "p.offered_at", "p.what_helps", "p.started_on", "p.ends_on"])
    .select(["p.ended_at", "p.sessions_attended"])
    .where("p.area_id", "=", areaId)
    .where("p.person_id", "=", personId)
    .orderBy("p.offered_at")
    .execute();
  const attendance = await reader
    .selectFrom("activities.attendance as t")
    .innerJoin("directory.activity as a", "a.id", "t.activity_id")
    .select(["a.name as activity", "t.on_day", "t.outcome", "t.reason"])
    .where("t.area_id", "=", areaId)
    .where("t.person_id", "=", personId)
    .orderBy("t.on_day")
    .execute();
  return { "activities.place": places, "activities.attendance": attendance };
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

/** Takes away what was written in words and why somebody was away; that sessions were attended stays for the accounts. */
async function erase(work: Work, { areaId, personId }: PersonKey): Promise<void> {
  await work.tx
    .updateTable("activities.place")
    .set({ what_helps: null })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
  await work.tx
    .updateTable("activities.attendance")
    .set({ reason: null })
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .execute();
}
