import { listPostcodes } from "../../geography/index.ts";
import type { Reader } from "../../platform/db/index.ts";

/** Some real postcodes of each outward code, so that distances and neighbourhoods of the demo world are real. */
export type Postcodes = ReadonlyMap<string, readonly string[]>;

/** Picks up to `each` postcodes of every outward code, spread evenly, always the same ones. */
export async function pickPostcodes(reader: Reader, outcodes: readonly string[], each = 40): Promise<Postcodes> {
  const picked = new Map<string, readonly string[]>();
  for (const outcode of outcodes) {
    const all = await listPostcodes(reader, outcode);
    const step = Math.max(1, Math.floor(all.length / each));
    picked.set(
      outcode,
      all.filter((_, index) => index % step === 0),
    );
  }
  return picked;
}
