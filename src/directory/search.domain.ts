import type { CalendarDay } from "../platform/values/index.ts";
import { daysSince } from "./freshness.domain.ts";
import type { Closure, Schedule } from "./schedule.domain.ts";
import { matchTopic } from "./topic-match.domain.ts";
import { suits, type When } from "./when.domain.ts";

/** What somebody looks for. Without topics everything is wanted. */
export interface Wanted {
  readonly age?: number | undefined;
  readonly when: When;
  /** Words read by `topicsOf`. */
  readonly topics: readonly string[];
  /** Leaves out what is only like what was asked for. */
  readonly exact?: boolean | undefined;
  readonly withinMiles: number;
  readonly today: CalendarDay;
}

/** An activity as the search weighs it. */
export interface Candidate {
  readonly activityId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly name: string;
  readonly summary: string;
  readonly searchWords: string;
  readonly minAge: number;
  readonly maxAge: number;
  readonly costPence: bigint;
  readonly girlsOnly: boolean;
  readonly stepFree: boolean;
  readonly quietRoom: boolean;
  readonly bringFriend: boolean;
  readonly welcome: string | null;
  readonly placeName: string;
  readonly lat: number;
  readonly lng: number;
  /** As the crow flies; undefined when nobody said from where, and then nothing is too far. */
  readonly miles?: number | undefined;
  /** When the group last said how many places it has. */
  readonly confirmedAt: Date;
  readonly seatsFree: number;
  readonly pausedUntil: CalendarDay | null;
  readonly schedules: readonly Schedule[];
  readonly closures: readonly Closure[];
}

/** Why an answer fits, as a key of the words of search and what to fill it with. */
export interface Reason {
  readonly key: ReasonKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type ReasonKey =
  | "topic"
  | "like"
  | "ages"
  | "agesAndOver"
  | "after_school"
  | "evening"
  | "weekend"
  | "severalDays"
  | "lastPlace"
  | "girlsOnly"
  | "quietRoom"
  | "stepFree"
  | "bringFriend"
  | "welcome";

/** Why an answer only nearly fits. */
export interface Misfit {
  readonly key: "full" | "paused" | "tooFar" | "tooYoung" | "tooOld" | "notWhen";
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Hit {
  readonly candidate: Candidate;
  readonly reasons: readonly Reason[];
  readonly misfits: readonly Misfit[];
  /** Lower is better. */
  readonly score: number;
}

export interface Ranked {
  readonly fits: Hit[];
  /** Right but for one thing. */
  readonly nearly: Hit[];
}

/** Judges and orders candidates, best first. What misses more than one thing is left out. */
export function rank(candidates: readonly Candidate[], wanted: Wanted): Ranked {
  const hits = candidates
    .map((candidate) => judge(candidate, wanted))
    .filter((hit) => hit !== undefined)
    .toSorted((a, b) => a.score - b.score || a.candidate.name.localeCompare(b.candidate.name, "en-GB"));
  return {
    fits: hits.filter((hit) => hit.misfits.length === 0),
    nearly: hits.filter((hit) => hit.misfits.length === 1),
  };
}

function judge(candidate: Candidate, wanted: Wanted): Hit | undefined {
  const matches = wanted.topics.map((topic) => ({ topic, how: matchTopic(topic, candidate) }));
  if (matches.some(({ how }) => how === "no" || (how === "like" && wanted.exact))) return undefined;
  const misfits = misfitsOf(candidate, wanted);
  if (!misfits || misfits.length > 1) return undefined;
  const likes = matches.filter((match) => match.how === "like").length;
  const stale = Math.min(daysSince(candidate.confirmedAt, wanted.today) / 20, 3);
  return {
    candidate,
    misfits,
    reasons: [
      ...matches.map(({ topic, how }): Reason => ({ key: how === "like" ? "like" : "topic", values: { topic } })),
      ...reasonsOf(candidate, wanted),
    ].slice(0, 5),
    score: (candidate.miles ?? 0) + likes * 4 + stale + (candidate.seatsFree === 1 ? 0.3 : 0),
  };
}

/** What does not fit; undefined when something is too far off to be called nearly. */
function misfitsOf(candidate: Candidate, wanted: Wanted): Misfit[] | undefined {
  const { age } = wanted;
  const { miles } = candidate;
  const misfits: Misfit[] = [];
  if (age !== undefined && age < candidate.minAge) {
    if (candidate.minAge - age > 1) return undefined;
    misfits.push({ key: "tooYoung", values: { min: candidate.minAge } });
  }
  if (age !== undefined && age > candidate.maxAge) {
    if (age - candidate.maxAge > 1) return undefined;
    misfits.push({ key: "tooOld", values: { max: candidate.maxAge } });
  }
  if (miles !== undefined && miles > wanted.withinMiles) {
    if (miles > wanted.withinMiles * 1.5) return undefined;
    misfits.push({ key: "tooFar", values: { miles } });
  }
  if (!candidate.schedules.some((schedule) => suits(schedule, wanted.when))) {
    const [first] = candidate.schedules;
    if (!first) return undefined;
    misfits.push({ key: "notWhen", values: { weekday: first.weekday, startsAt: first.startsAt, when: wanted.when } });
  }
  if (candidate.pausedUntil) misfits.push({ key: "paused", values: { day: candidate.pausedUntil } });
  else if (candidate.seatsFree <= 0) misfits.push({ key: "full" });
  return misfits;
}

function reasonsOf(candidate: Candidate, wanted: Wanted): Reason[] {
  const { minAge: min, maxAge: max, when } = { ...candidate, ...wanted };
  const suiting = candidate.schedules.filter((schedule) => suits(schedule, when));
  const reasons: (Reason | false)[] = [
    max >= 25 ? { key: "agesAndOver", values: { min } } : { key: "ages", values: { min, max } },
    when !== "any" && suiting.length > 0 && { key: when },
    candidate.girlsOnly && { key: "girlsOnly" },
    candidate.welcome !== null && { key: "welcome", values: { welcome: candidate.welcome } },
    suiting.length > 1 && { key: "severalDays", values: { days: suiting.length } },
    candidate.seatsFree === 1 && { key: "lastPlace" },
    candidate.quietRoom && { key: "quietRoom" },
    candidate.stepFree && { key: "stepFree" },
    candidate.bringFriend && { key: "bringFriend" },
  ];
  return reasons.filter((reason) => reason !== false);
}
