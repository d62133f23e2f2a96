import { outcodeOf, sectorOf, type Postcode } from "../platform/values/index.ts";
import type { Point } from "./geography.domain.ts";
import type { Reader } from "../platform/db/index.ts";
import { readPostcode } from "./postcode.domain.ts";

/** Where a typed postcode is, as exactly as we know it. */
export type PostcodeFound = Point & {
  /** What was found, in capitals: the postcode as typed even where only its sector or outward code is known. */
  postcode: string;
  /** What the point is the middle of: a few doors, some thousand homes, or a town. */
  precision: "postcode" | "sector" | "outcode";
  /** LSOA (2021) and ward codes; only with precision "postcode". */
  lsoa: string | undefined;
  ward: string | undefined;
  /** Neighbourhood name that residents know; only with precision "postcode". */
  neighbourhood: string | undefined;
  /** Undefined outside the districts that Linkway's areas cover. */
  district: { code: string; name: string; areaSlug: string } | undefined;
  /** Town, or "Leeds area" away from our districts. */
  placeName: string;
};

/**
 * Finds a postcode, a sector ("MK3 6") or an outward code ("ls1") however it is typed. A postcode we do not hold (new,
 * outside, ended long ago) is answered with its sector, else its outward code. Undefined when the text has not the
 * shape of a postcode or Great Britain has no such outward code.
 */
export async function findPostcode(db: Reader, text: string): Promise<PostcodeFound | undefined> {
  const typed = readPostcode(text);
  if (!typed) return undefined;
  if (typed.kind === "outcode") return findOutcode(db, typed.outcode, typed.outcode);
  if (typed.kind === "sector") return findSector(db, typed.sector, typed.sector);
  return (await findWhole(db, typed.postcode)) ?? findSector(db, sectorOf(typed.postcode), typed.postcode);
}

async function findWhole(db: Reader, postcode: Postcode): Promise<PostcodeFound | undefined> {
  const row = await db
    .selectFrom("geography.postcode as p")
    .innerJoin("geography.outcode as o", (join) => join.on("o.outcode", "=", outcodeOf(postcode)))
    .leftJoin("geography.district as d", "d.code", "p.district_code")
    .leftJoin("geography.lsoa as l", "l.code", "p.lsoa21_code")
    .leftJoin("geography.msoa as m", "m.code", "l.msoa_code")
    .select(["p.lat", "p.lng", "p.lsoa21_code", "p.ward_code", "m.known_as", "o.place_name"])
    .select(["d.code", "d.name", "d.area_slug"])
    .where("p.postcode", "=", postcode)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...found(row, postcode, "postcode"),
    lsoa: row.lsoa21_code ?? undefined,
    ward: row.ward_code ?? undefined,
    neighbourhood: row.known_as ?? undefined,
  };
}

async function findSector(db: Reader, sector: string, typed: string): Promise<PostcodeFound | undefined> {
  const row = await db
    .selectFrom("geography.sector as s")
    .innerJoin("geography.outcode as o", (join) => join.on("o.outcode", "=", sector.slice(0, -2)))
    .leftJoin("geography.district as d", "d.code", "s.district_code")
    .select(["s.lat", "s.lng", "o.place_name", "d.code", "d.name", "d.area_slug"])
    .where("s.sector", "=", sector)
    .executeTakeFirst();
  return row ? found(row, typed, "sector") : findOutcode(db, sector.slice(0, -2), typed);
}

async function findOutcode(db: Reader, outcode: string, typed: string): Promise<PostcodeFound | undefined> {
  const row = await db
    .selectFrom("geography.outcode as o")
    .leftJoin("geography.district as d", "d.code", "o.district_code")
    .select(["o.lat", "o.lng", "o.place_name", "d.code", "d.name", "d.area_slug"])
    .where("o.outcode", "=", outcode)
    .executeTakeFirst();
  return row && found(row, typed, "outcode");
}

type FoundRow = Point & { place_name: string; code: string | null; name: string | null; area_slug: string | null };

function found(row: FoundRow, postcode: string, precision: PostcodeFound["precision"]): PostcodeFound {
  const { lat, lng, code, name, area_slug: areaSlug, place_name: placeName } = row;
  const district = code && name && areaSlug ? { code, name, areaSlug } : undefined;
  return {
    postcode,
    lat,
    lng,
    precision,
    district,
    placeName,
    lsoa: undefined,
    ward: undefined,
    neighbourhood: undefined,
  };
}

/** Every postcode of an outward code that we hold, in order: a few thousand at most. */
export async function listPostcodes(reader: Reader, outcode: string): Promise<string[]> {
  const rows = await reader
    .selectFrom("geography.postcode")
    .select("postcode")
    .where("postcode", ">=", `${outcode} 0AA`)
    .where("postcode", "<=", `${outcode} 9ZZ`)
    .orderBy("postcode")
    .execute();
  return rows.map((row) => row.postcode);
}
