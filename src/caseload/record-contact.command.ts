import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { contactRecorded } from "./case.events.ts";
import { mayWorkOn } from "./case.policy.ts";
import { lockCase } from "./case.query.ts";
import { heardFrom } from "./case.store.ts";
import { reachedHome, type Contact } from "./contact.domain.ts";
import { insertContact, noteReached } from "./contact.store.ts";
import { finishTask } from "./task.store.ts";

export interface RecordContact extends Omit<Contact, "id" | "recordedBy" | "at"> {
  readonly caseId: string;
  /** When it happened; now, unless it is written down later. */
  readonly at?: Date;
}

/**
 * Writes down a contact, or an attempt that failed.
 *
 * @throws Conflict "case_ended", or "not_yet" for a moment still to come.
 */
export const recordContact = command({
  name: "caseload.record-contact",
  load: (work, input: RecordContact) => lockCase(work.tx, work.actor, input.caseId),
  may: mayWorkOn,
  decide(one, input, { now }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    const at = input.at ?? now;
    if (at > now) throw new Conflict("not_yet", "that is still to come");
    return { at, reached: reachedHome(input) };
  },
  async write(work, { at, reached }, one, input) {
    const id = await insertContact(work, one, { ...input, at });
    if (reached) {
      await noteReached(work, one, at);
      await heardFrom(work, one.areaId, one.id, at);
      await finishTask(work, one.areaId, `first_contact:${one.id}`);
    }
    return id;
  },
  record: ({ reached }, one, contactId) => ({
    event: "contact.recorded",
    areaId: one.areaId,
    subjectKind: "contact",
    subjectId: contactId,
    personId: one.personId,
    details: {
      case: one.id,
      reached,
    },
  }),
  announce: (_decision, one, contactId) => [contactRecorded(one, contactId)],
});
