import type { Reader } from "../../platform/db/index.ts";

/** The one of these areas that works with a group: it has a contact there, or places. Undefined when none does. */
export async function findAreaOfGroup(
  reader: Reader,
  areaIds: readonly string[],
  organisationId: string,
): Promise<string | undefined> {
  if (areaIds.length === 0) return undefined;
  const contact = await reader
    .selectFrom("directory.group_contact")
    .select("area_id")
    .where("area_id", "in", areaIds)
    .where("organisation_id", "=", organisationId)
    .limit(1)
    .executeTakeFirst();
  if (contact) return contact.area_id;
  const place = await reader
    .selectFrom("activities.place")
    .select("area_id")
    .where("area_id", "in", areaIds)
    .where("organisation_id", "=", organisationId)
    .limit(1)
    .executeTakeFirst();
  return place?.area_id;
}
