import type { Reader } from "../platform/db/index.ts";
import { findPostcode, searchPlaces, type Point } from "../geography/index.ts";

/** Where somebody said they are: a postcode, the first part of one, or the name of a town. */
export interface PointFound extends Point {
  /** "MK3 6EW", or "Bletchley". */
  readonly label: string;
}

/** Finds the point that was typed; of towns with the same name the largest. Undefined when we know neither. */
export async function findPoint(reader: Reader, typed: string): Promise<PointFound | undefined> {
  const postcode = await findPostcode(reader, typed);
  if (postcode) return { lat: postcode.lat, lng: postcode.lng, label: postcode.postcode };
  const [place] = await searchPlaces(reader, typed, { limit: 1 });
  return place && { lat: place.lat, lng: place.lng, label: place.name };
}
