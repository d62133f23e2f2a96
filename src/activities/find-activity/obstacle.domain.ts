import type { Hit } from "../../directory/index.ts";
import type { Offer } from "../../funding/index.ts";

/** What stands in the way of reserving an answer of a search, before anybody presses. */
export type Obstacle =
  | { readonly key: "already" }
  | { readonly key: "lapsed" }
  | { readonly key: "overLimit"; readonly limitPence: bigint; readonly stream: string }
  | { readonly key: "noMoney" }
  /** Full, paused or for other ages: the answer says so itself. */
  | { readonly key: "said" };

interface Known {
  readonly openActivityIds: readonly string[];
  readonly lapsedGroupIds: ReadonlySet<string>;
  readonly money: ReadonlyMap<bigint, Offer>;
}

/** The first obstacle; none: it can be reserved. What is further away or at another time can. */
export function obstacleOf({ candidate, misfits }: Hit, known: Known): Obstacle | undefined {
  if (known.openActivityIds.includes(candidate.activityId)) return { key: "already" };
  if (known.lapsedGroupIds.has(candidate.organisationId)) return { key: "lapsed" };
  if (misfits.some((misfit) => misfit.key !== "tooFar" && misfit.key !== "notWhen")) return { key: "said" };
  const offer = candidate.costPence === 0n ? undefined : known.money.get(candidate.costPence);
  if (!offer || offer.ok) return undefined;
  if (offer.why === "over_limit" && offer.limitPence !== undefined)
    return { key: "overLimit", limitPence: offer.limitPence, stream: offer.streamName ?? "" };
  return { key: "noMoney" };
}
