import type { Point } from "./geography.domain.ts";
import type { Reader } from "../platform/db/index.ts";
import { beginsWith, matches } from "./search-match.query.ts";

/** A GP practice as a referrer picks it. */
export type Practice = Point & { odsCode: string; name: string; town: string; postcode: string; districtCode: string };

/** Active GP practices whose name and town hold all the words, best first; none for no words. */
export async function searchPractices(db: Reader, words: string, { limit = 10 } = {}): Promise<Practice[]> {
  return practices(db)
    .where((eb) => matches(eb.ref("p.search_name"), words))
    .where("p.valid_to", "is", null)
    .orderBy((eb) => beginsWith(eb.ref("p.search_name"), words), "desc")
    .orderBy("p.search_name")
    .orderBy("p.ods_code")
    .limit(limit)
    .execute();
}

/** The practice with this ODS code, active or closed since; undefined when we hold none. */
export async function findPractice(db: Reader, odsCode: string): Promise<Practice | undefined> {
  return practices(db).where("p.ods_code", "=", odsCode).executeTakeFirst();
}

function practices(db: Reader) {
  return db
    .selectFrom("geography.practice as p")
    .select(["p.ods_code as odsCode", "p.name", "p.town", "p.postcode", "p.district_code as districtCode"])
    .select(["p.lat", "p.lng"]);
}
