import { sql } from "../platform/db/index.ts";
import type { PersonDuties } from "../platform/module.ts";

/** Merging and erasing reach every concern, though who merges may not read them: two functions of the schema do it. */
export const personDuties: PersonDuties = {
  tables: ["safeguarding.concern"],
  async gather(reader, { areaId, personId }) {
    const concerns = await reader
      .selectFrom("safeguarding.concern")
      .selectAll()
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .execute();
    return { "safeguarding.concern": concerns };
  },
  async merge(work, from, to) {
    await sql`select safeguarding.move_person(${from.areaId}, ${from.personId}, ${to.personId})`.execute(work.tx);
  },
  async erase(work, { areaId, personId }) {
    await sql`select safeguarding.erase_person(${areaId}, ${personId})`.execute(work.tx);
  },
};
