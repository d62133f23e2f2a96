import { listAreas } from "../../access/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { inWork, type Ground } from "../../platform/commands/run.ts";
import { deleteExpired } from "./draft.store.ts";

/** Deletes drafts that had no answer for 14 days, and returns how many. */
export async function expireDrafts(ground: Ground): Promise<number> {
  const areaIds = (await listAreas(ground.db)).map((area) => area.id);
  if (areaIds.length === 0) return 0;
  return inWork(ground, systemActor("referrals: expire drafts", areaIds), (work) => deleteExpired(work, areaIds));
}
