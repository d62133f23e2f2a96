import type { Selectable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB, Reader } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";

/** Somebody who answers for a group. */
export type GroupContact = Selectable<DB["directory.group_contact"]>;

/** Writes down who answers for a group. Returns the contact's id. */
export async function addGroupContact(
  work: Work,
  contact: {
    areaId: string;
    organisationId: string;
    name: string;
    phone?: string;
    email?: string;
    getsOffers?: boolean;
  },
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("directory.group_contact")
    .values({
      area_id: contact.areaId,
      id,
      organisation_id: contact.organisationId,
      name: contact.name,
      phone: contact.phone ?? null,
      email: contact.email ?? null,
      gets_offers: contact.getsOffers ?? true,
      created_at: work.now,
    })
    .execute();
  await work.record({
    event: "group_contact.added",
    areaId: contact.areaId,
    subjectKind: "organisation",
    subjectId: contact.organisationId,
    details: { contact: id },
  });
  return id;
}

/** Those who answer for a group now, longest first. */
export function listGroupContacts(reader: Reader, areaId: string, organisationId: string): Promise<GroupContact[]> {
  return reader
    .selectFrom("directory.group_contact")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("organisation_id", "=", organisationId)
    .where("ended_at", "is", null)
    .orderBy("created_at")
    .orderBy("id")
    .limit(25)
    .execute();
}

/** One contact, also one that has stopped; undefined when there is none. */
export function findGroupContact(reader: Reader, areaId: string, contactId: string): Promise<GroupContact | undefined> {
  return reader
    .selectFrom("directory.group_contact")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", contactId)
    .executeTakeFirst();
}
