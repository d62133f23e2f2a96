import type { Work } from "../../platform/commands/work.ts";

/** Holds a payment and frees its sessions for another run. */
export async function writeHold(work: Work, request: { areaId: string; id: string }, reason: string): Promise<void> {
  await work.tx
    .updateTable("payments.request")
    .set({ status: "held", held_reason: reason, held_at: work.now, held_by: work.actor.id })
    .where("area_id", "=", request.areaId)
    .where("id", "=", request.id)
    .execute();
  await work.tx
    .updateTable("payments.request_line")
    .set({ freed_at: work.now })
    .where("area_id", "=", request.areaId)
    .where("request_id", "=", request.id)
    .where("freed_at", "is", null)
    .execute();
}
