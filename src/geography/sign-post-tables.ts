import { parseTable, type Row } from "./reference-files.ts";
import type { ReferenceTable } from "./reference-tables.ts";
import { searchName } from "./search-name.domain.ts";

const point = { lat: "float8", lng: "float8" };
const district = { district_code: "text" };
const named = { name: "text", search_name: "text" };

/** Reads a table and adds the column the search compares. */
const searchable = (from: (row: Row) => string[]) => (text: string) =>
  parseTable(text).map((row) => ({ ...row, search_name: searchName(...from(row)) }));

/** What people name or are sent to (schools, practices, libraries, places), languages and bank holidays. */
export const signPostTables: ReferenceTable[] = [
  {
    table: "school",
    file: "schools.tsv",
    key: ["urn"],
    columns: {
      urn: "text",
      ...named,
      local_authority: "text",
      ...district,
      phase: "text",
      gender: "text",
      postcode: "text",
      ...point,
      lsoa21_code: "text",
    },
    missing: "retire",
    read: searchable(({ name = "", local_authority = "" }) => [name, local_authority]),
  },
  {
    table: "practice",
    file: "practices.tsv",
    key: ["ods_code"],
    columns: { ods_code: "text", ...named, town: "text", postcode: "text", ...district, ...point, valid_from: "date" },
    missing: "retire",
    read: searchable(({ name = "", town = "" }) => [name, town]),
  },
  {
    table: "library",
    file: "libraries.tsv",
    key: ["name"],
    columns: { name: "text", authority: "text", postcode: "text", ...district, ...point },
    missing: "retire",
    read: parseTable,
  },
  {
    table: "place",
    file: "places.tsv",
    key: ["geoname_id"],
    columns: { geoname_id: "integer", ...named, ...point, population: "integer", outcode: "text", ...district },
    missing: "remove",
    read: searchable(({ name = "" }) => [name]),
  },
  {
    table: "language",
    file: "languages.tsv",
    key: ["code"],
    columns: { code: "text", english_name: "text", native_name: "text", direction: "text", script: "text" },
    missing: "keep",
    read: parseTable,
  },
  {
    table: "bank_holiday",
    file: "bank-holidays.tsv",
    key: ["day"],
    columns: { day: "date", name: "text" },
    missing: "remove",
    read: parseTable,
  },
];
