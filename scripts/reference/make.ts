/**
 * Makes the tables of reference/ from a folder of cut official files (docs/reference-data.md says which and where they
 * come from). Run by hand when a new edition is out:
 *
 *   npx tsx scripts/reference/make.ts <folder>
 *
 * bank-holidays.tsv and editions.tsv are written by hand: look at both afterwards.
 */
import { makeAreas } from "./make-areas.ts";
import { makeLsoas } from "./make-lsoas.ts";
import { makeOutcodes, makeSectors } from "./make-outcodes.ts";
import { makePostcodes } from "./make-postcodes.ts";
import { makeSignPosts } from "./make-sign-posts.ts";

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npx tsx scripts/reference/make.ts <folder of source files>");
  process.exit(1);
}
makeAreas(folder);
makeLsoas(folder);
makePostcodes(folder);
makeOutcodes(folder);
makeSectors(folder);
makeSignPosts(folder);
