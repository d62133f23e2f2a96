import type { PersonDuties } from "../platform/module.ts";

/** Messages about a person: handed out whole, moved when two records are one human being, emptied on erasure. */
export const personDuties: PersonDuties = {
  tables: ["messages.message"],
  async gather(reader, { areaId, personId }) {
    const messages = await reader
      .selectFrom("messages.message")
      .select(["created_at", "channel", "address", "subject", "body", "state", "sent_at"])
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId)
      .orderBy("created_at")
      .execute();
    return { "messages.message": messages };
  },
  async merge(work, from, to) {
    await work.tx
      .updateTable("messages.message")
      .set({ person_id: to.personId })
      .where("area_id", "=", from.areaId)
      .where("person_id", "=", from.personId)
      .execute();
  },
  async erase(work, { areaId, personId }) {
    const ofPerson = work.tx
      .updateTable("messages.message")
      .where("area_id", "=", areaId)
      .where("person_id", "=", personId);
    await ofPerson.where("state", "=", "waiting").set({ state: "withheld", state_reason: "erased" }).execute();
    await ofPerson.set({ address: null, subject: "", body: "" }).execute();
  },
};
