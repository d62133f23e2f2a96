import { searchSchools, type School } from "../../geography/index.ts";
import type { Reader } from "../../platform/db/index.ts";

const kinds = /\b(school|academy|college|high|secondary|primary|the)\b/gi;

/** Schools that what was written may mean: all its words, else without "school" and the like, else its first word. */
export async function schoolsLike(reader: Reader, place: string, limit = 10): Promise<readonly School[]> {
  const bare = place.replaceAll(kinds, " ").trim();
  const [first = ""] = bare.split(/\s+/);
  for (const words of new Set([place, bare, first])) {
    const found = words ? await searchSchools(reader, words, { limit }) : [];
    if (found.length > 0) return found;
  }
  return [];
}
