import { finishTask } from "../caseload/index.ts";
import { releaseSeat } from "../directory/index.ts";
import { giveBack, listCommitments, openUnits } from "../funding/index.ts";
import { changePlanLine } from "../plans/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { PlaceStatus } from "./place.domain.ts";
import { taskKeys } from "./place.events.ts";
import type { Place } from "./place.query.ts";

/** What becomes of the seat, the money and the plan line when a place is over in some way. */
const ways = {
  declined: { seat: "declined", line: "fell_through" },
  expired: { seat: "expired", line: "fell_through" },
  withdrawn: { seat: "withdrawn", line: "fell_through" },
  ended: { seat: "ended", line: "done" },
} as const;

export type ClosingStatus = keyof typeof ways & PlaceStatus;

/**
 * Gives back what a place held, as part of the act that ends it: its seat, and the money of every session that nobody
 * attended. What was attended and is not paid yet stays promised until it is.
 *
 * @param attended sessions attended in all.
 */
export async function closePlace(work: Work, place: Place, status: ClosingStatus, attended: number): Promise<void> {
  const way = ways[status];
  await releaseSeat(work, place.id, way.seat);
  if (place.commitmentId) await giveBackUnused(work, place, place.commitmentId, status, attended);
  if (place.planLineId) await changePlanLine(work, place.areaId, place.planLineId, way.line);
  await finishTask(work, place.areaId, taskKeys.groupAnswer(place.id));
}

async function giveBackUnused(work: Work, place: Place, commitmentId: string, why: string, attended: number) {
  const commitment = (await listCommitments(work.tx, place.areaId, [commitmentId])).get(commitmentId);
  if (!commitment) return;
  const unpaid = Math.max(0, attended - commitment.spentUnits);
  await giveBack(work, place.areaId, commitmentId, Math.max(0, openUnits(commitment) - unpaid), why);
}
