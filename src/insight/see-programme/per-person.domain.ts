import type { Pence } from "../../platform/values/index.ts";

/** What is free for each person to come, beside what one has cost so far. */
export interface PerPerson {
  readonly left: number;
  readonly toComePence: Pence;
  readonly soFarPence: Pence;
  readonly enough: boolean;
}

/** Undefined where there is no cap, nobody to come, or too few people to say what one costs. */
export function perPerson(
  money: { readonly spent: Pence; readonly committed: Pence; readonly free: Pence },
  people: number,
  cap: number | null,
): PerPerson | undefined {
  if (cap === null || people < 8 || people >= cap) return undefined;
  const toComePence = money.free / BigInt(cap - people);
  const soFarPence = (money.spent + money.committed) / BigInt(people);
  return { left: cap - people, toComePence, soFarPence, enough: toComePence >= soFarPence };
}
