import { namesFrom, need, readSource, rounded, writeTable, type Row } from "./files.ts";
import { searchName } from "../../src/geography/search-name.domain.ts";
import { placeName, practiceName, townOf } from "./names.ts";

const point = (row: Row, decimals: number) => [
  rounded(need(row, "lat"), decimals),
  rounded(need(row, "lng"), decimals),
];
const pointIfKnown = (row: Row) => (need(row, "lat") ? point(row, 4) : ["", ""]);

/** Schools, GP practices, libraries, places by name, and languages. */
export function makeSignPosts(folder: string): void {
  const of = (row: Row, columns: string[]) => columns.map((column) => need(row, column));

  writeTable(
    "schools.tsv",
    ["urn", "name", "local_authority", "district_code", "phase", "gender", "postcode", "lat", "lng", "lsoa21_code"],
    readSource(folder, "schools/schools-open-2026-01.csv").map((row) => [
      ...of(row, ["urn", "name", "local_authority", "lad_code", "phase", "gender", "postcode"]),
      ...point(row, 4),
      need(row, "lsoa21_code"),
    ]),
  );

  const places = readSource(folder, "geography/places.csv").map((row) => placeName(need(row, "name")));
  const placeNames = new Map(places.map((place) => [searchName(place), place]));
  const towns = namesFrom("outcode-towns.csv", "outcode", "town");
  writeTable(
    "practices.tsv",
    ["ods_code", "name", "town", "postcode", "district_code", "lat", "lng", "valid_from"],
    readSource(folder, "gp_practices/gp-practices.csv").map((row) => [
      need(row, "ods_code"),
      practiceName(need(row, "name")),
      townOf(of(row, ["address1", "address2", "address3", "town"]), placeNames) ??
        towns.get(need(row, "postcode").split(" ")[0] ?? "") ??
        "",
      ...of(row, ["postcode", "lad_code"]),
      ...point(row, 4),
      need(row, "open_date").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
    ]),
  );

  writeTable(
    "libraries.tsv",
    ["name", "authority", "postcode", "district_code", "lat", "lng"],
    readSource(folder, "libraries/libraries.csv")
      .filter((row) => need(row, "type") === "Static Library")
      .map((row) => [...of(row, ["name", "authority", "postcode", "lad_code"]), ...pointIfKnown(row)]),
  );

  writeTable(
    "places.tsv",
    ["geoname_id", "name", "lat", "lng", "population", "outcode", "district_code"],
    readSource(folder, "geography/places.csv").map((row) => [
      need(row, "geoname_id"),
      placeName(need(row, "name")),
      ...point(row, 4),
      need(row, "population").replace(/^0$/, ""),
      ...of(row, ["outcode", "lad_code"]),
    ]),
  );

  writeTable(
    "languages.tsv",
    ["code", "english_name", "native_name", "direction", "script"],
    readSource(folder, "languages/languages.csv").map((row) =>
      of(row, ["code", "english_name", "native_name", "direction", "script"]),
    ),
  );
}
