import type { PersonDuties } from "../platform/module.ts";

/** Links that show something of a person, kept for the ground, which knows no module: they end when the person goes. */
export const linkDuties: PersonDuties = {
  tables: ["platform.link"],
  async gather(reader, { areaId, personId }) {
    const links = await reader
      .selectFrom("platform.link")
      .select(["purpose", "created_at", "expires_at", "uses", "revoked_at"])
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .orderBy("created_at")
      .execute();
    return { "platform.link": links };
  },
  async merge(work, from, to) {
    await work.tx
      .updateTable("platform.link")
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
  },
  async erase(work, { areaId, personId }) {
    await work.tx
      .updateTable("platform.link")
      .set({ revoked_at: work.now })
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .where("revoked_at", "is", null)
      .execute();
  },
};
