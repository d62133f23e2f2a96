import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import type { Case } from "./case.domain.ts";
import type { Contact } from "./contact.domain.ts";

/** Writes a contact down; returns its id. */
export async function insertContact(
  work: Work,
  one: Pick<Case, "areaId" | "id" | "personId">,
  contact: Omit<Contact, "id" | "recordedBy">,
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("caseload.contact")
    .values({
      area_id: one.areaId,
      id,
      case_id: one.id,
      person_id: one.personId,
      at: contact.at,
      channel: contact.channel,
      outcome: contact.outcome,
      with_whom: contact.withWhom,
      words: contact.words,
      recorded_by: work.actor.id,
      recorded_at: work.now,
    })
    .execute();
  return id;
}

/** Notes when a case was last in touch; an older contact written down late does not move it back. */
export async function noteReached(work: Work, one: Pick<Case, "areaId" | "id">, at: Date): Promise<void> {
  await work.tx
    .updateTable("caseload.case_file")
    .set({ last_contact_at: at })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .where((eb) => eb.or([eb("last_contact_at", "is", null), eb("last_contact_at", "<", at)]))
    .execute();
}
