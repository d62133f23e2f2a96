import { distanceMiles, type Point } from "../../src/geography/geography.domain.ts";
import { namesFrom, need, readSource, rounded, writeTable, type Row } from "./files.ts";

const countries: Record<string, string> = { E: "England", S: "Scotland", W: "Wales" };
const sectorsWithinMiles = 20;

const pointOf = (row: Row): Point => ({ lat: Number(need(row, "lat")), lng: Number(need(row, "lng")) });

/**
 * The outward codes of Great Britain, each with a name people would know: its town in our districts, else the town its
 * letters stand for, as "Leeds area": PE36 is a long way from Peterborough, so the town itself is not claimed.
 */
export function makeOutcodes(folder: string): void {
  const towns = namesFrom("outcode-towns.csv", "outcode", "town");
  const areas = namesFrom("postcode-areas.csv", "letters", "name");
  const nameOf = (outcode: string) =>
    towns.get(outcode) ?? `${areas.get(outcode.replace(/[0-9].*/, "")) ?? outcode} area`;

  writeTable(
    "outcodes.tsv",
    ["outcode", "lat", "lng", "district_code", "place_name", "country"],
    readSource(folder, "postcodes/outcodes-gb.csv").map((row) => [
      need(row, "outcode"),
      rounded(need(row, "lat"), 3),
      rounded(need(row, "lng"), 3),
      need(row, "main_lad_code"),
      nameOf(need(row, "outcode")),
      countries[need(row, "country")] ?? "",
    ]),
  );
}

/** The sectors of the area and of some miles round it, where a person just over the border may live. */
export function makeSectors(folder: string): void {
  const lsoas = readSource(folder, "geography/lsoa21.csv").map(pointOf);
  const near = (row: Row) => lsoas.some((lsoa) => distanceMiles(lsoa, pointOf(row)) <= sectorsWithinMiles);
  writeTable(
    "sectors.tsv",
    ["sector", "lat", "lng", "district_code"],
    readSource(folder, "postcodes/sectors-england.csv")
      .filter(near)
      .map((row) => [
        need(row, "sector"),
        rounded(need(row, "lat"), 3),
        rounded(need(row, "lng"), 3),
        need(row, "main_lad_code"),
      ]),
  );
}
