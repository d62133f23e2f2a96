import type { Actor } from "../../access/index.ts";
import { findGroupContact, type GroupContact } from "../../directory/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { NotFound } from "../../platform/refusals.ts";

/** Whom the link speaks for that an actor came by; undefined for accounts, other links, and people who have stopped. */
export async function findContactOfLink(reader: Reader, actor: Actor): Promise<GroupContact | undefined> {
  const { link } = actor;
  if (link?.purpose !== "group" || link.subjectKind !== "group_contact") return undefined;
  const contact = await findGroupContact(reader, link.areaId, link.subjectId);
  return contact && !contact.ended_at ? contact : undefined;
}

/** As `findContactOfLink`, for pages that are nobody else's. Throws NotFound. */
export async function getContactOfLink(reader: Reader, actor: Actor): Promise<GroupContact> {
  const contact = await findContactOfLink(reader, actor);
  if (!contact) throw new NotFound("link");
  return contact;
}

/** The group an actor's link speaks for, as policies ask. */
export async function groupOfLink(reader: Reader, actor: Actor) {
  const contact = await findContactOfLink(reader, actor);
  return contact && { areaId: contact.area_id, organisationId: contact.organisation_id };
}
