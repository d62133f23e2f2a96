import type { Reader } from "../platform/db/index.ts";
import type { Asked } from "./asked.domain.ts";
import { findPoint, type PointFound } from "./find-point.query.ts";
import { searchActivities, type ActivityQuery, type Found } from "./search.query.ts";
import { findWider, type Wider } from "./wider.query.ts";

/** A search from an address, answered. */
export interface Answered {
  readonly found: Found;
  readonly wider: readonly Wider[];
  /** Where the search was made from, where a place was typed that we know. */
  readonly point?: PointFound | undefined;
  /** Set when a place was typed that nobody knows; then the search was made from nowhere. */
  readonly unknownPlace: boolean;
}

/** Answers a search as it stands in an address: the place looked up, wider searches tried when nothing fits. */
export async function answerSearch(reader: Reader, asked: Asked, now: Date): Promise<Answered> {
  const point = asked.near ? await findPoint(reader, asked.near) : undefined;
  const query: ActivityQuery = {
    words: asked.what,
    point,
    age: asked.age,
    when: asked.when,
    withinMiles: asked.within,
    exact: asked.exact,
    now,
  };
  const found = await searchActivities(reader, query);
  const wider = found.fits.length === 0 ? await findWider(reader, asked, query) : [];
  return { found, wider, point, unknownPlace: asked.near !== "" && !point };
}
