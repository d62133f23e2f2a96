import { getOrganisation } from "../../access/index.ts";
import { findGroupContact } from "../../directory/index.ts";
import { registerPhoneOf } from "../../platform/links/known-way.ts";

/** The code that opens a group's link goes to the phone of whoever it was given to, and to no other. */
export function registerGroupPhones(): void {
  registerPhoneOf("group", async (reader, link) => {
    const contact = await findGroupContact(reader, link.area_id, link.subject_id);
    if (!contact || contact.ended_at) return undefined;
    const groupName = (await getOrganisation(reader, contact.organisation_id)).name;
    if (contact.phone) return { groupName, phone: contact.phone, last3: contact.phone.replaceAll(/\D/g, "").slice(-3) };
    return contact.email ? { groupName, email: contact.email } : undefined;
  });
}
