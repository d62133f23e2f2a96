import { need, readSource, rounded, writeTable } from "./files.ts";

const areaOfIcb: Record<string, string> = { QHG: "blmk", QPM: "northamptonshire", QNX: "east-sussex" };

/** First day of each council in its present form: known, not in the source. */
const councilSince: Record<string, string> = {
  E06000032: "1997-04-01",
  E06000042: "1997-04-01",
  E06000055: "2009-04-01",
  E06000056: "2009-04-01",
  E06000061: "2021-04-01",
  E06000062: "2021-04-01",
};
const countyDistrictsSince = "1974-04-01";

/** The districts, their population by age, their wards and their neighbourhoods. */
export function makeAreas(folder: string): void {
  const districts = readSource(folder, "geography/local-authorities.csv");
  const codes = new Set(districts.map((row) => need(row, "lad_code")));

  writeTable(
    "districts.tsv",
    ["code", "name", "upper_tier_name", "area_slug", "valid_from"],
    districts.map((row) => [
      need(row, "lad_code"),
      need(row, "lad_name"),
      need(row, "upper_tier_name"),
      areaOfIcb[need(row, "icb24_code_nhs")] ?? "",
      councilSince[need(row, "lad_code")] ?? countyDistrictsSince,
    ]),
  );

  const ages = Array.from({ length: 26 }, (_, age) => `age_${age}`);
  writeTable(
    "district-population.tsv",
    ["district_code", "mid_year", ...ages],
    readSource(folder, "population/lad-mid2024-age0-25.csv")
      .filter((row) => codes.has(need(row, "code")))
      .map((row) => [need(row, "code"), 2024, ...ages.map((age) => need(row, age))]),
  );

  writeTable(
    "wards.tsv",
    ["code", "name", "district_code", "lat", "lng"],
    readSource(folder, "geography/wards-2025.csv").map((row) => [
      need(row, "ward_code"),
      need(row, "ward_name"),
      need(row, "lad_code"),
      rounded(need(row, "lat"), 4),
      rounded(need(row, "lng"), 4),
    ]),
  );

  writeTable(
    "msoas.tsv",
    ["code", "name", "known_as", "district_code"],
    readSource(folder, "geography/msoa21.csv").map((row) => [
      need(row, "msoa21_code"),
      need(row, "msoa21_name"),
      need(row, "hoc_name"),
      need(row, "lad_code"),
    ]),
  );
}
