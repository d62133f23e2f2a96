import { addDays, londonDay, type CalendarDay } from "../platform/values/index.ts";

/** The work with one young person after an accepted referral. */
export interface Case {
  readonly areaId: string;
  readonly id: string;
  /** "LW-4471". */
  readonly reference: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly referralId: string;
  /** Null while nobody has room. */
  readonly workerAccountId: string | null;
  readonly status: CaseStatus;
  readonly weight: number;
  readonly openedAt: Date;
  /** Last contact that reached the young person or whoever looks after them. */
  readonly lastContactAt: Date | null;
  readonly lastHeardAt: Date;
  readonly endedAt: Date | null;
}

export type CaseStatus = "open" | "ended";

/** Days without a contact, an attendance or an answer after which a case has gone quiet. */
export const quietDays = 21;

/** Cases last heard from on this day or before have gone quiet. */
export function quietSince(today: CalendarDay): CalendarDay {
  return addDays(today, -quietDays);
}

/** Whether nothing was heard for so long that somebody should ask. */
export function isQuiet(one: Pick<Case, "status" | "lastHeardAt">, today: CalendarDay): boolean {
  return one.status === "open" && londonDay(one.lastHeardAt) <= quietSince(today);
}

export const endReasons = ["planned", "early", "moved_away", "aged_out", "could_not_reach"] as const;
export type EndReason = (typeof endReasons)[number];

export const endOutcomes = ["goal_reached", "some_change", "no_change", "not_known"] as const;
/** What came of it, as the two of them see it. */
export type EndOutcome = (typeof endOutcomes)[number];
