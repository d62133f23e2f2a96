const hourMs = 3_600_000;

/** What a clock has left, in whole hours or, from two days on, whole days. Never "0 hours": under one counts as one. */
export interface TimeLeft {
  readonly late: boolean;
  readonly unit: "hours" | "days";
  readonly count: number;
}

/** How long is left until `by`, or how long it is past. */
export function timeLeft(now: Date, by: Date): TimeLeft {
  const apart = by.getTime() - now.getTime();
  const hours = Math.max(1, Math.floor(Math.abs(apart) / hourMs));
  const late = apart < 0;
  return hours >= 48 ? { late, unit: "days", count: Math.floor(hours / 24) } : { late, unit: "hours", count: hours };
}
