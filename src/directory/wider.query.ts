import type { Reader } from "../platform/db/index.ts";
import { distances, type Asked } from "./asked.domain.ts";
import { searchActivities, type ActivityQuery } from "./search.query.ts";

/** A search like the one that found nothing, that finds something. */
export interface Wider {
  readonly key: "someWithin" | "someAnyTime" | "someAnything";
  readonly asked: Asked;
  readonly count: number;
}

/** When nothing fits: how many would at other distances, other times, or of other kinds. */
export async function findWider(reader: Reader, asked: Asked, query: ActivityQuery): Promise<Wider[]> {
  const further = distances.find((miles) => miles > asked.within);
  const tries: Omit<Wider, "count">[] = [
    ...(further && query.point ? [{ key: "someWithin" as const, asked: { ...asked, within: further } }] : []),
    ...(asked.when === "any" ? [] : [{ key: "someAnyTime" as const, asked: { ...asked, when: "any" as const } }]),
    ...(asked.what ? [{ key: "someAnything" as const, asked: { ...asked, what: "" } }] : []),
  ];
  const found: Wider[] = [];
  for (const one of tries) {
    const { what, within, when } = one.asked;
    const { fits } = await searchActivities(reader, { ...query, words: what, withinMiles: within, when });
    if (fits.length > 0) found.push({ ...one, count: fits.length });
  }
  return found;
}
