import { listContactPoints, safestWay } from "../people/index.ts";
import { phoneForLink } from "./phone-for-link.domain.ts";
import type { Reader } from "../platform/db/index.ts";

/** The phone to which a check-in's code may be texted: the young person's safe one. Undefined: there is none. */
export async function phoneOfCheckIn(
  reader: Reader,
  link: { readonly area_id: string; readonly person_id: string | null },
): Promise<{ phone: string; last3: string } | undefined> {
  if (!link.person_id) return undefined;
  const phone = phoneForLink(safestWay(await listContactPoints(reader, link.area_id, link.person_id)));
  return phone && { phone: phone.value, last3: phone.value.slice(-3) };
}
