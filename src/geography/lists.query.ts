import type { CalendarDay } from "../platform/values/index.ts";
import { distanceMiles, type Point } from "./geography.domain.ts";
import type { Reader } from "../platform/db/index.ts";

export type BankHoliday = { day: CalendarDay; name: string };
export type Language = { code: string; englishName: string; nativeName: string; direction: string; script: string };
export type District = { code: string; name: string; upperTierName: string; areaSlug: string };
export type NearLibrary = Point & { name: string; authority: string; postcode: string; miles: number };

/** Bank holidays of England and Wales in order, days as YYYY-MM-DD; those we hold, 2024 to 2028. */
export async function listBankHolidays(db: Reader): Promise<BankHoliday[]> {
  return db.selectFrom("geography.bank_holiday").select(["day", "name"]).orderBy("day").execute();
}

/** Languages by their English name, with the name a speaker would look for and the way it is written. */
export async function listLanguages(db: Reader): Promise<Language[]> {
  return db
    .selectFrom("geography.language")
    .select(["code", "english_name as englishName", "native_name as nativeName", "direction", "script"])
    .orderBy("english_name")
    .execute();
}

/** The districts of an area (blmk, east-sussex, northamptonshire) by name; none for an area we do not know. */
export async function districtsOfArea(db: Reader, areaSlug: string): Promise<District[]> {
  return db
    .selectFrom("geography.district")
    .select(["code", "name", "upper_tier_name as upperTierName", "area_slug as areaSlug"])
    .where("area_slug", "=", areaSlug)
    .where("valid_to", "is", null)
    .orderBy("name")
    .execute();
}

/** The libraries nearest to a point, nearest first, with the distance in miles. */
export async function nearestLibraries(db: Reader, point: Point, limit = 3): Promise<NearLibrary[]> {
  const rows = await db
    .selectFrom("geography.library")
    .select(["name", "authority", "postcode", "lat", "lng"])
    .where("valid_to", "is", null)
    .execute();
  return rows
    .flatMap(({ lat, lng, ...row }) => (lat === null || lng === null ? [] : [{ ...row, lat, lng }]))
    .map((library) => ({ ...library, miles: distanceMiles(point, library) }))
    .toSorted((a, b) => a.miles - b.miles)
    .slice(0, limit);
}
