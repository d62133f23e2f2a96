import type { Point } from "./geography.domain.ts";
import type { Reader } from "../platform/db/index.ts";
import { beginsWith, matches } from "./search-match.query.ts";

/** A town, village or estate of the gazetteer. */
export type Place = Point & { name: string; outcode: string; districtCode: string; districtName: string };

/** Places whose name holds all the words, the largest first; none for no words. */
export async function searchPlaces(db: Reader, words: string, { limit = 10 } = {}): Promise<Place[]> {
  return db
    .selectFrom("geography.place as p")
    .innerJoin("geography.district as d", "d.code", "p.district_code")
    .select(["p.name", "p.lat", "p.lng", "p.outcode", "d.code as districtCode", "d.name as districtName"])
    .where((eb) => matches(eb.ref("p.search_name"), words))
    .orderBy((eb) => beginsWith(eb.ref("p.search_name"), words), "desc")
    .orderBy("p.population", (order) => order.desc().nullsLast())
    .orderBy("p.search_name")
    .orderBy("p.geoname_id")
    .limit(limit)
    .execute();
}
