import type { Point } from "./geography.domain.ts";
import type { Reader } from "../platform/db/index.ts";
import { beginsWith, matches } from "./search-match.query.ts";

/** A school as a referrer picks it; `neighbourhood` tells two St Mary's apart. */
export type School = Point & {
  urn: string;
  name: string;
  localAuthority: string;
  districtCode: string;
  phase: string;
  postcode: string | null;
  lsoa: string | null;
  neighbourhood: string | null;
};

/** Open schools whose name and local authority hold all the words, best first; none for no words. */
export async function searchSchools(db: Reader, words: string, { limit = 10 } = {}): Promise<School[]> {
  return schools(db)
    .where((eb) => matches(eb.ref("s.search_name"), words))
    .where("s.valid_to", "is", null)
    .orderBy((eb) => beginsWith(eb.ref("s.search_name"), words), "desc")
    .orderBy("s.search_name")
    .orderBy("s.urn")
    .limit(limit)
    .execute();
}

/** The school with this unique reference number, open or closed since; undefined when we hold none. */
export async function findSchool(db: Reader, urn: string): Promise<School | undefined> {
  return schools(db).where("s.urn", "=", urn).executeTakeFirst();
}

function schools(db: Reader) {
  return db
    .selectFrom("geography.school as s")
    .leftJoin("geography.lsoa as l", "l.code", "s.lsoa21_code")
    .leftJoin("geography.msoa as m", "m.code", "l.msoa_code")
    .select(["s.urn", "s.name", "s.phase", "s.postcode", "s.lat", "s.lng", "m.known_as as neighbourhood"])
    .select(["s.local_authority as localAuthority", "s.district_code as districtCode", "s.lsoa21_code as lsoa"]);
}
