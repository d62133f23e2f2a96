import type { Work } from "../../platform/commands/work.ts";

/** Writes down who cleared what, and what they found. */
export async function writeClearance(
  work: Work,
  areaId: string,
  clearance: { requestId: string; kind: string; reason: string },
): Promise<void> {
  await work.tx
    .insertInto("payments.clearance")
    .values({
      area_id: areaId,
      request_id: clearance.requestId,
      finding: clearance.kind,
      cleared_by: work.actor.id,
      cleared_at: work.now,
      reason: clearance.reason,
    })
    .execute();
}
