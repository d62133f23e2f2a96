/** One postcode as the reference table holds it: coordinates in ten-thousandths of a degree, whole numbers. */
export type PackedPostcode = { postcode: string; lat: number; lng: number; lsoa: string; ward: string };

// Marks that point into a short list: one character each, from "0" upwards, so a list may hold some 60,000 codes.
const mark = (index: number) => String.fromCharCode(48 + index);
const indexOf = (text: string, at: number) => text.charCodeAt(at) - 48;

/**
 * One line for all postcodes of a sector: the sector, then columns of the units ("EWEX"), the coordinates as steps from
 * the postcode before, and the codes used with one mark a postcode. Columns compress to a fifth of plain rows.
 */
export function packSector(sector: string, postcodes: PackedPostcode[]): string {
  const steps = (values: number[]) => values.map((value, i) => value - (values[i - 1] ?? 0)).join(" ");
  const marked = (codes: string[]) => {
    const list = [...new Set(codes)].toSorted();
    return [list.join(" "), codes.map((code) => mark(list.indexOf(code))).join("")];
  };
  return [
    sector,
    postcodes.map(({ postcode }) => postcode.slice(-2)).join(""),
    steps(postcodes.map(({ lat }) => lat)),
    steps(postcodes.map(({ lng }) => lng)),
    ...marked(postcodes.map(({ lsoa }) => lsoa)),
    ...marked(postcodes.map(({ ward }) => ward)),
  ].join("\t");
}

/** The postcodes of one packed line, in its order. */
export function unpackSector(line: string): PackedPostcode[] {
  const [sector = "", units = "", lats = "", lngs = "", lsoas = "", lsoaMarks = "", wards = "", wardMarks = ""] =
    line.split("\t");
  const latSteps = lats.split(" ").map(Number);
  const lngSteps = lngs.split(" ").map(Number);
  const lsoaList = lsoas.split(" ");
  const wardList = wards.split(" ");
  let lat = 0;
  let lng = 0;
  return latSteps.map((latStep, i) => {
    lat += latStep;
    lng += lngSteps[i] ?? 0;
    return {
      postcode: sector + units.slice(2 * i, 2 * i + 2),
      lat,
      lng,
      lsoa: lsoaList[indexOf(lsoaMarks, i)] ?? "",
      ward: wardList[indexOf(wardMarks, i)] ?? "",
    };
  });
}
