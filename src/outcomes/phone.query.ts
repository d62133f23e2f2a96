import { listContactPoints, safestWay } from "../people/index.ts";
import type { Reader } from "../platform/db/index.ts";

/** The phone to which a check-in's code may be texted: the young person's safe one. Undefined: there is none. */
export async function phoneOfCheckIn(
  reader: Reader,
  link: { readonly area_id: string; readonly person_id: string | null },
): Promise<{ phone: string; last3: string } | undefined> {
  if (!link.person_id) return undefined;
  const way = safestWay(await listContactPoints(reader, link.area_id, link.person_id));
  if (way.how !== "text" || !way.point) return undefined;
  return { phone: way.point.value, last3: way.point.value.slice(-3) };
}
