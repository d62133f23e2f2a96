import type { PersonDuties } from "../platform/module.ts";

/** Promises of money for a person. They are part of the accounts, so erasing leaves the sums under the bare id. */
export const personDuties: PersonDuties = {
  tables: ["funding.commitment"],
  async gather(reader, { areaId, personId }) {
    const commitments = await reader
      .selectFrom("funding.commitment as c")
      .innerJoin("funding.stream as s", (join) =>
        join.onRef("s.area_id", "=", "c.area_id").onRef("s.id", "=", "c.stream_id"),
      )
      .select(["c.id", "s.name as stream", "c.unit_pence", "c.units", "c.spent_units", "c.given_back_units"])
      .select(["c.committed_at", "c.place_id"])
      .where("c.area_id", "=", areaId)
      .where("c.person_id", "=", personId)
      .orderBy("c.committed_at")
      .execute();
    return { "funding.commitment": commitments };
  },
  async merge(work, from, to) {
    await work.tx
      .updateTable("funding.commitment")
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
  },
  async erase() {
    // Nothing here can identify anybody: ids and pence, which the accounts need.
  },
};
