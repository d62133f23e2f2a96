import { need, readSource } from "./files.ts";
import { shareOut } from "./share-out.ts";

/** The age bands of the Census shares, and the single years each stands for; 25 follows the band below it. */
const bands = [
  { column: "pct_age_0_4", from: 0, to: 4 },
  { column: "pct_age_5_11", from: 5, to: 11 },
  { column: "pct_age_12_17", from: 12, to: 17 },
  { column: "pct_age_18_24", from: 18, to: 25 },
];

/** The age groups estimated for each LSOA, first and last age. */
export const groups = { population_0_25: [0, 25], population_11_18: [11, 18], population_11_25: [11, 25] } as const;

type Estimate = Record<keyof typeof groups, number>;

/**
 * Residents of each LSOA in mid-2024. No official figure exists by LSOA and single year for 2024: the official count of
 * the district for each band is shared out among its LSOAs in proportion to the Census 2021 band, and so are the years
 * of a band that a group cuts through. The LSOAs of a district add up to its official figure.
 */
export function estimatePopulation(folder: string, districtOf: Map<string, string>): Map<string, Estimate> {
  const census = readSource(folder, "population/lsoa21-age-shares-census2021.csv");
  const estimates = new Map<string, Estimate>();
  for (const district of readSource(folder, "population/lad-mid2024-age0-25.csv")) {
    const lsoas = census.filter((row) => districtOf.get(need(row, "lsoa21_code")) === need(district, "code"));
    if (lsoas.length === 0) continue;
    const found = lsoas.map((): Estimate => ({ population_0_25: 0, population_11_18: 0, population_11_25: 0 }));
    for (const { column, from, to } of bands) {
      const weights = lsoas.map((row) => Number(need(row, "usual_residents")) * Number(need(row, column)));
      for (const [group, [first, last]] of Object.entries(groups) as [keyof Estimate, readonly [number, number]][]) {
        let people = 0;
        for (let age = Math.max(from, first); age <= Math.min(to, last); age++)
          people += Number(need(district, `age_${age}`));
        if (people === 0) continue;
        shareOut(people, weights).forEach((share, i) => {
          const estimate = found[i];
          if (estimate) estimate[group] += share;
        });
      }
    }
    lsoas.forEach((row, i) => estimates.set(need(row, "lsoa21_code"), found[i] as Estimate));
  }
  return estimates;
}
