import type { CalendarDay, Pence } from "../platform/values/index.ts";

/** A pot of money with its rules, and what is free on it. */
export interface Stream {
  readonly id: string;
  readonly name: string;
  readonly opensOn: CalendarDay;
  readonly spendBy: CalendarDay;
  readonly maxPerSessionPence: Pence;
  readonly minAge: number;
  readonly maxAge: number;
  readonly freePence: Pence;
}

/** What money is wanted for: so many sessions at so much, for somebody of this age. */
export interface Need {
  readonly age: number;
  readonly unitPence: Pence;
  readonly units: number;
}

/** Which stream pays, or why none does. `limitPence` is the most that any stream pays for one session. */
export type Choice =
  | { readonly kind: "pays"; readonly stream: Stream }
  | { readonly kind: "over_limit"; readonly stream: Stream; readonly limitPence: Pence }
  | { readonly kind: "no_money"; readonly stream?: Stream; readonly freePence: Pence };

/** Whether a stream's rules allow money for this person today, whatever it costs. */
export function allows(stream: Stream, age: number, today: CalendarDay): boolean {
  return stream.opensOn <= today && today <= stream.spendBy && stream.minAge <= age && age <= stream.maxAge;
}

/**
 * Chooses the stream that pays: of those whose rules allow it and that have enough, the one that ends first, so that
 * no money is left over at an end. Equal ends: the one with less free, then by id.
 */
export function chooseStream(streams: readonly Stream[], need: Need, today: CalendarDay): Choice {
  const open = streams.filter((stream) => allows(stream, need.age, today)).sort(endingFirst);
  if (open.length === 0) return { kind: "no_money", freePence: 0n };
  const generous = open.filter((stream) => need.unitPence <= stream.maxPerSessionPence);
  if (generous.length === 0) {
    const most = open.reduce((a, b) => (b.maxPerSessionPence > a.maxPerSessionPence ? b : a));
    return { kind: "over_limit", stream: most, limitPence: most.maxPerSessionPence };
  }
  const wanted = need.unitPence * BigInt(need.units);
  const payer = generous.find((stream) => stream.freePence >= wanted);
  if (payer) return { kind: "pays", stream: payer };
  const richest = generous.reduce((a, b) => (b.freePence > a.freePence ? b : a));
  return { kind: "no_money", stream: richest, freePence: richest.freePence };
}

function endingFirst(a: Stream, b: Stream): number {
  if (a.spendBy !== b.spendBy) return a.spendBy < b.spendBy ? -1 : 1;
  if (a.freePence !== b.freePence) return a.freePence < b.freePence ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
