import type { PersonDuties } from "../platform/module.ts";

/** What was told about a young person in referrals: their story is theirs to have and to have erased. */
export const personDuties: PersonDuties = {
  tables: ["referrals.referral"],
  async gather(reader, { areaId, personId }) {
    const referrals = await reader
      .selectFrom("referrals.referral")
      .selectAll()
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .execute();
    return { "referrals.referral": referrals };
  },
  async merge(work, from, to) {
    await work.tx
      .updateTable("referrals.referral")
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
  },
  async erase(work, { areaId, personId }) {
    const erased = await work.tx
      .updateTable("referrals.referral")
      .set({ story: "erased", needs: [] })
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .returning("id")
      .execute();
    for (const { id } of erased)
      await work.tx
        .updateTable("referrals.decline")
        .set({ message: "erased" })
        .where("area_id", "=", areaId)
        .where("referral_id", "=", id)
        .execute();
  },
};
