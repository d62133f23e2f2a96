import { unpackSector } from "./postcode-pack.domain.ts";
import { parseTable } from "./reference-files.ts";
import type { ReferenceTable } from "./reference-tables.ts";

const named = { code: "text", name: "text" };
const point = { lat: "float8", lng: "float8" };
const district = { district_code: "text" };
const youngResidents = { population_0_25: "integer", population_11_18: "integer", population_11_25: "integer" };
const deprivation = { deprivation_edition: "smallint", imd_decile: "smallint", idaci_decile: "smallint" };
const since = { valid_from: "date" };

const populationRows = (text: string) =>
  parseTable(text).flatMap(({ district_code = "", mid_year = "", ...ages }) =>
    Object.entries(ages).map(([age, people]) => ({ district_code, mid_year, age: age.replace("age_", ""), people })),
  );

/** The packed file says the ward of a postcode; the ward says the district. */
function postcodeRows(text: string, other: (file: string) => string) {
  const districtOf = new Map(parseTable(other("wards.tsv")).map((ward) => [ward["code"], ward["district_code"] ?? ""]));
  const postcodes = text.trimEnd().split("\n").flatMap(unpackSector);
  return postcodes.map(({ postcode, lat, lng, lsoa, ward }) => ({
    postcode,
    lat: String(lat / 10_000),
    lng: String(lng / 10_000),
    lsoa21_code: lsoa,
    ward_code: ward,
    district_code: districtOf.get(ward) ?? "",
  }));
}

/** Districts, wards, census areas and postcodes. */
export const areaTables: ReferenceTable[] = [
  {
    table: "district",
    file: "districts.tsv",
    key: ["code"],
    columns: { ...named, upper_tier_name: "text", area_slug: "text", ...since },
    missing: "retire",
    read: parseTable,
  },
  {
    table: "district_population",
    file: "district-population.tsv",
    key: ["district_code", "mid_year", "age"],
    columns: { ...district, mid_year: "smallint", age: "smallint", people: "integer" },
    missing: "keep",
    read: populationRows,
  },
  {
    table: "ward",
    file: "wards.tsv",
    key: ["code"],
    columns: { ...named, ...district, ...point, ...since },
    missing: "retire",
    read: parseTable,
  },
  {
    table: "msoa",
    file: "msoas.tsv",
    key: ["code"],
    columns: { ...named, known_as: "text", ...district, ...since },
    missing: "retire",
    read: parseTable,
  },
  {
    table: "lsoa",
    file: "lsoas.tsv",
    key: ["code"],
    columns: {
      ...named,
      msoa_code: "text",
      ward_code: "text",
      ...district,
      ...point,
      ...youngResidents,
      ...deprivation,
      ...since,
    },
    missing: "retire",
    read: parseTable,
  },
  {
    table: "postcode",
    file: "postcodes.txt.gz",
    key: ["postcode"],
    columns: { postcode: "text", ...point, lsoa21_code: "text", ward_code: "text", ...district },
    missing: "retire",
    read: postcodeRows,
  },
  {
    table: "sector",
    file: "sectors.tsv",
    key: ["sector"],
    columns: { sector: "text", ...point, ...district },
    missing: "keep",
    read: parseTable,
  },
  {
    table: "outcode",
    file: "outcodes.tsv",
    key: ["outcode"],
    columns: { outcode: "text", ...point, ...district, place_name: "text", country: "text" },
    missing: "keep",
    read: parseTable,
  },
];
