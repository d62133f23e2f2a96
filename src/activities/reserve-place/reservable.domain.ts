import { Conflict } from "../../platform/refusals.ts";

/** What is known before a place is reserved; the seat and the money are asked for in the act itself. */
export interface Wish {
  readonly caseStatus: "open" | "ended";
  /** On the day of the next session. */
  readonly age: number;
  readonly ages: { readonly min: number; readonly max: number };
  /** There is no next session. */
  readonly closed: boolean;
  /** Blocking checks of the group that do not count today. */
  readonly lapsed: readonly string[];
  readonly alreadyPlaced: boolean;
}

/** Throws Conflict with the first reason why a place cannot be reserved. */
export function assertReservable(wish: Wish): void {
  if (wish.caseStatus === "ended") throw new Conflict("case_ended", "the case has ended");
  if (wish.closed) throw new Conflict("activity_ended", "the activity has no next session");
  if (wish.alreadyPlaced) throw new Conflict("already_placed", "there is a place at this activity already");
  const { age, ages } = wish;
  if (age < ages.min || age > ages.max)
    throw new Conflict("wrong_age", "the activity is for other ages", { age, ...ages });
  if (wish.lapsed.length > 0)
    throw new Conflict("lapsed_checks", "the group's checks are not in order", { kinds: wish.lapsed });
}
