import { getArea, type Area } from "../access/index.ts";
import type { Reader } from "../platform/db/index.ts";
import type { Visit } from "../platform/http/index.ts";

/** The area of somebody who works in one only: named in the header of pages that are about no single record. */
export async function findOwnArea(visit: Visit, reader: Reader): Promise<{ area?: Area }> {
  const [only, ...others] = visit.actor.areaIds;
  return only && others.length === 0 ? { area: await getArea(reader, only) } : {};
}
