import { estimatePopulation, groups } from "./estimate-population.ts";
import { need, readSource, rounded, writeTable } from "./files.ts";

const deprivationEdition = 2025;

/** The LSOAs with their estimated young residents and their deprivation deciles. */
export function makeLsoas(folder: string): void {
  const lsoas = readSource(folder, "geography/lsoa21.csv");
  const districtOf = new Map(lsoas.map((row) => [need(row, "lsoa21_code"), need(row, "lad_code")]));
  const population = estimatePopulation(folder, districtOf);
  const deprivation = new Map(
    readSource(folder, "deprivation/iod2025-lsoa21.csv").map((row) => [need(row, "lsoa21_code"), row]),
  );
  const groupNames = Object.keys(groups) as (keyof typeof groups)[];

  const rows = lsoas.map((row) => {
    const code = need(row, "lsoa21_code");
    const people = population.get(code);
    const deciles = deprivation.get(code);
    if (!people || !deciles) throw new Error(`${code} has no population or no deprivation`);
    return [
      code,
      need(row, "lsoa21_name"),
      need(row, "msoa21_code"),
      need(row, "main_ward_code"),
      need(row, "lad_code"),
      rounded(need(row, "lat"), 4),
      rounded(need(row, "lng"), 4),
      ...groupNames.map((group) => people[group]),
      deprivationEdition,
      need(deciles, "imd_decile"),
      need(deciles, "idaci_decile"),
    ];
  });
  const codes = ["code", "name", "msoa_code", "ward_code", "district_code", "lat", "lng"];
  writeTable("lsoas.tsv", [...codes, ...groupNames, "deprivation_edition", "imd_decile", "idaci_decile"], rows);
}
