import type { Pence } from "../platform/values/index.ts";

/** Money promised for a place. Every unit (session) ends as spent or given back. */
export interface Commitment {
  readonly id: string;
  readonly streamId: string;
  readonly unitPence: Pence;
  readonly units: number;
  readonly spentUnits: number;
  readonly givenBackUnits: number;
}

/** Sessions promised and neither paid nor given back. */
export function openUnits(commitment: Commitment): number {
  return commitment.units - commitment.spentUnits - commitment.givenBackUnits;
}
