import type { Reader } from "../../platform/db/index.ts";
import { getPerson } from "../../people/index.ts";
import { listOpenPlacesOfGroup } from "../place.query.ts";

/** A young person a group said yes to. */
export interface Met {
  readonly placeId: string;
  readonly personId: string;
  readonly caseId: string | null;
  readonly name: string;
}

/** Those whose names a group knows: of offers not answered it knows none. */
export async function listMetBy(reader: Reader, areaId: string, organisationId: string): Promise<Met[]> {
  const places = await listOpenPlacesOfGroup(reader, areaId, organisationId);
  const met: Met[] = [];
  for (const place of places.filter((one) => one.status !== "offered")) {
    const person = await getPerson(reader, areaId, place.personId);
    met.push({ placeId: place.id, personId: place.personId, caseId: place.caseId, name: person.preferred_name });
  }
  return met.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
