import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";

/** Somebody who answers for a group. */
export type GroupContact = Selectable<DB["directory.group_contact"]>;

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
