import pg from "pg";
import { loadReferenceData } from "../../src/geography/index.ts";
import type { World } from "./world.ts";

/** Gives a test's world its postcodes, schools and bank holidays. */
export async function loadPlaces(world: World): Promise<void> {
  const owner = new pg.Pool({ connectionString: world.database.ownerUrl });
  await loadReferenceData(owner);
  await owner.end();
}
