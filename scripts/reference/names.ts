import { searchName } from "../../src/geography/search-name.domain.ts";

/**
 * The town of an address: its last part that the gazetteer knows. The source has it in any of four columns, sometimes
 * with a county or a hospital after it; undefined when no part is a known place.
 */
export function townOf(addressLines: string[], placeNames: Map<string, string>): string | undefined {
  const parts = addressLines.flatMap((line) => line.split(",")).map((part) => searchName(part).replace(/^nr ?/, ""));
  return parts.map((part) => placeNames.get(part)).findLast((place) => place !== undefined);
}

/** A practice's name without the marks that turning capitals to title case left, abbreviations written out. */
export function practiceName(name: string): string {
  return name
    .replace(/'S\b/g, "'s")
    .replace(/\b(And|Of|At|The)\b(?!$)/g, (word, _group, at: number) => (at === 0 ? word : word.toLowerCase()))
    .replace(/\bMed\.\s*/g, "Medical ")
    .replace(/\bCtr\b\.?/g, "Centre")
    .replace(/\bSurg\b\.?/g, "Surgery")
    .replace(/\bHlth\b\.?/g, "Health")
    .replace(/\s+/g, " ")
    .trim();
}

/** A place's name as people there write it: the gazetteer has Saint Leonards-on-Sea, the road signs St Leonards. */
export function placeName(name: string): string {
  return name.replace(/^Saint\b/, "St");
}
