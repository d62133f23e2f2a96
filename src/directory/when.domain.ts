import type { Schedule } from "./schedule.domain.ts";

/** Times of the week that people ask for. */
export const whens = ["any", "after_school", "evening", "weekend"] as const;

export type When = (typeof whens)[number];

export function isWhen(text: string): text is When {
  return (whens as readonly string[]).includes(text);
}

/** Whether a weekly meeting is at the time asked for. After school is a weekday between 3pm and 6:30pm. */
export function suits(schedule: Pick<Schedule, "weekday" | "startsAt">, when: When): boolean {
  const weekend = schedule.weekday > 5;
  if (when === "weekend") return weekend;
  if (when === "after_school") return !weekend && schedule.startsAt >= "15:00" && schedule.startsAt <= "18:30";
  if (when === "evening") return !weekend && schedule.startsAt >= "18:00";
  return true;
}
