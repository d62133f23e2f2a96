import { systemActor } from "../platform/acting.ts";
import { sealArea } from "../platform/audit/seal.ts";
import { inWork, type Ground } from "../platform/commands/run.ts";
import { listAreas } from "./area.query.ts";

/** Seals what was written to the audit since the last time: each area's part, and that of no area (signing in). */
export async function sealAudit(ground: Ground): Promise<void> {
  const areas = await listAreas(ground.db);
  for (const areaId of [...areas.map((area) => area.id), null])
    await inWork(ground, systemActor("access: seal the audit", areaId ? [areaId] : []), ({ tx, now }) =>
      sealArea(tx, areaId, now),
    );
}
