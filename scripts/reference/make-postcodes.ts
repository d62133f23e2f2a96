import { readdirSync } from "node:fs";
import { join } from "node:path";
import { packSector, type PackedPostcode } from "../../src/geography/postcode-pack.domain.ts";
import { byCodePoint, need, readSource, writeCompressed } from "./files.ts";

/** All postcodes of the districts, one packed line a sector. */
export function makePostcodes(folder: string): void {
  const files = readdirSync(join(folder, "postcodes")).filter((file) => file.startsWith("postcodes-"));
  const postcodes = files
    .flatMap((file) => readSource(folder, `postcodes/${file}`))
    .map((row): PackedPostcode => ({
      postcode: need(row, "postcode"),
      lat: Math.round(Number(need(row, "lat")) * 10_000),
      lng: Math.round(Number(need(row, "lng")) * 10_000),
      lsoa: need(row, "lsoa21_code"),
      ward: need(row, "ward_code"),
    }))
    .toSorted((a, b) => byCodePoint(a.postcode, b.postcode));
  const sectors = Map.groupBy(postcodes, ({ postcode }) => postcode.slice(0, -2));
  const lines = [...sectors].map(([sector, inside]) => packSector(sector, inside));
  writeCompressed("postcodes.txt.gz", `${lines.join("\n")}\n`);
}
