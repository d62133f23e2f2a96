import type { Item, ItemName } from "./instrument.domain.ts";

export const moments = ["start", "middle", "end"] as const;
export type CheckInMoment = (typeof moments)[number];

export const modes = ["alone", "with_help", "by_phone"] as const;
/** Alone from a link, on this phone with somebody beside, or read out over the phone. */
export type CheckInMode = (typeof modes)[number];

/** A number, or null where they preferred not to say. What is not in the map was never answered: not the same. */
export type Answers = ReadonlyMap<ItemName, number | null>;

/** Questions asked of a young person at one moment. */
export interface CheckIn {
  readonly areaId: string;
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly goalId: string | null;
  readonly moment: CheckInMoment;
  readonly instrument: string;
  readonly instrumentVersion: number;
  readonly mode: CheckInMode;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly completedAt: Date | null;
  readonly readAt: Date | null;
  readonly answers: Answers;
}

/** The first question with neither an answer nor a skip; undefined when all have one. */
export function nextItem(items: readonly Item[], answers: Answers): Item | undefined {
  return items.find((item) => !answers.has(item.name));
}

/** Whether a person should look today: life satisfaction of 2 or less (standards 6.4). Nothing is sent. */
export function isLow(answers: Answers): boolean {
  const satisfied = answers.get("satisfied");
  return typeof satisfied === "number" && satisfied <= 2;
}

/**
 * The moments that can be asked about: the start first, then what comes after the latest that was completed. A middle
 * that was never asked does not keep the end away.
 */
export function openMoments(checkIns: readonly Pick<CheckIn, "moment" | "completedAt">[]): readonly CheckInMoment[] {
  const done = moments.map((moment) => checkIns.some((one) => one.moment === moment && one.completedAt !== null));
  const after = moments.slice(done.lastIndexOf(true) + 1);
  return done.includes(true) ? after : moments.slice(0, 1);
}

/** Start and latest of one measure, where both were answered with the same version of the same questions. */
export interface Change {
  readonly item: ItemName;
  readonly start: number;
  readonly latest: number;
}

/** How each measure went from the start to the latest complete check-in. Skipped answers are never guessed. */
export function changesOf(checkIns: readonly CheckIn[]): Change[] {
  const complete = checkIns.filter((one) => one.completedAt !== null);
  const start = complete.find((one) => one.moment === "start");
  const latest = [...moments].reverse().flatMap((moment) => complete.find((one) => one.moment === moment) ?? [])[0];
  if (!start || !latest || start === latest) return [];
  if (start.instrument !== latest.instrument || start.instrumentVersion !== latest.instrumentVersion) return [];
  return [...start.answers].flatMap(([item, first]) => {
    const last = latest.answers.get(item);
    if (typeof first !== "number" || typeof last !== "number") return [];
    if (item === "goal" && start.goalId !== latest.goalId) return [];
    return [{ item, start: first, latest: last }];
  });
}
