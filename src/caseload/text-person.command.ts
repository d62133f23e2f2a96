import { queueMessage } from "../messages/index.ts";
import { listContactPoints, safestWay } from "../people/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { contactRecorded } from "./case.events.ts";
import { mayWorkOn } from "./case.policy.ts";
import { lockCase } from "./case.query.ts";
import { insertContact } from "./contact.store.ts";

export interface TextPerson {
  readonly caseId: string;
  /** At most 160 characters. */
  readonly words: string;
}

/**
 * Texts a young person on the phone that is safe, and writes that down as a contact.
 *
 * @throws Conflict "case_ended", "no_safe_text".
 */
export const textPerson = command({
  name: "caseload.text-person",
  async load(work, input: TextPerson) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    return one && { ...one, way: safestWay(await listContactPoints(work.tx, one.areaId, one.personId)) };
  },
  may: mayWorkOn,
  decide(one) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    const { how, point } = one.way;
    if (how !== "text" || !point) throw new Conflict("no_safe_text", "there is no phone that may be texted");
    return { point };
  },
  async write(work, { point }, one, { words }) {
    const id = await insertContact(work, one, {
      at: work.now,
      channel: "text",
      outcome: "left_message",
      withWhom: "young_person",
      words,
    });
    await queueMessage(work, {
      areaId: one.areaId,
      key: `contact:${id}`,
      personId: one.personId,
      recipientKind: "person",
      recipientId: point.id,
      channel: "sms",
      address: point.value,
      template: "text",
      subject: one.reference,
      body: words,
    });
    return id;
  },
  record: (_decision, one, contactId) => ({
    event: "person.texted",
    areaId: one.areaId,
    subjectKind: "contact",
    subjectId: contactId,
    personId: one.personId,
  }),
  announce: (_decision, one, contactId) => [contactRecorded(one, contactId)],
});
