import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";

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
