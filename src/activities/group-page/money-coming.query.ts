import type { Reader } from "../../platform/db/index.ts";
import { listCommitments } from "../../funding/index.ts";

/** What a group will be paid for sessions on its registers that are not paid yet. */
export interface MoneyComing {
  readonly amountPence: bigint;
  readonly visits: number;
  /** Price of a visit, where it is the same for all. */
  readonly eachPence?: bigint | undefined;
}

/** Counts sessions attended and not paid, from places that have money. The group fills in nothing. */
export async function countMoneyComing(reader: Reader, areaId: string, organisationId: string): Promise<MoneyComing> {
  const places = await reader
    .selectFrom("activities.place")
    .select(["commitment_id", "sessions_attended"])
    .where("area_id", "=", areaId)
    .where("organisation_id", "=", organisationId)
    .where("commitment_id", "is not", null)
    .where("sessions_attended", ">", 0)
    .orderBy("offered_at", "desc")
    .limit(500)
    .execute();
  const commitments = await listCommitments(
    reader,
    areaId,
    places.flatMap((place) => place.commitment_id ?? []),
  );
  let [amountPence, visits] = [0n, 0];
  const prices = new Set<bigint>();
  for (const place of places) {
    const commitment = commitments.get(place.commitment_id ?? "");
    if (!commitment) continue;
    const payable = Math.min(place.sessions_attended, commitment.units - commitment.givenBackUnits);
    const due = Math.max(0, payable - commitment.spentUnits);
    visits += due;
    amountPence += commitment.unitPence * BigInt(due);
    if (due > 0) prices.add(commitment.unitPence);
  }
  const [eachPence] = prices;
  return { amountPence, visits, ...(prices.size === 1 ? { eachPence } : {}) };
}
