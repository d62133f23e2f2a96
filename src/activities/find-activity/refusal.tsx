import type { Hit } from "../../directory/index.ts";
import { formatPence, type CalendarDay } from "../../platform/values/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import type { Conflict } from "../../platform/refusals.ts";
import { formatDay } from "../../platform/words/days.ts";
import { ErrorSummary } from "../../ui/index.ts";
import type { FindFacts } from "./find-facts.query.ts";
import { words } from "./find.words.ts";
import { obstacleOf } from "./obstacle.domain.ts";

/** A press that reserved nothing: at which activity, and why. */
export interface Refused {
  readonly activityId: string;
  readonly activityName: string;
  readonly conflict: Conflict;
}

/** Reasons this page can explain, by the word of the refusal. */
const explained = [
  "no_seat",
  "paused",
  "no_money",
  "over_limit",
  "lapsed_checks",
  "wrong_age",
  "already_placed",
  "activity_ended",
  "case_ended",
] as const;
type Explained = (typeof explained)[number];

export function canExplain(conflict: Conflict): boolean {
  return (explained as readonly string[]).includes(conflict.reason);
}

interface Props {
  readonly visit: Visit;
  readonly facts: FindFacts;
  readonly refused: Refused;
}

/** What happened and what is next best, above everything else. */
export function Refusal({ visit, facts, refused }: Props) {
  const t = words.in(visit.language);
  const next = nextBest(facts, refused.activityId);
  return (
    <ErrorSummary
      title={t("refusedTitle")}
      description={explain(visit, facts, refused)}
      errors={
        next
          ? [
              {
                href: `#answer-${next.candidate.activityId}`,
                message: t("nextBest", { activity: next.candidate.name, seats: next.candidate.seatsFree }),
              },
            ]
          : []
      }
    />
  );
}

/** The best answer that can be reserved now. */
function nextBest(facts: FindFacts, refusedId: string): Hit | undefined {
  return facts.answered.found.fits.find((hit) => hit.candidate.activityId !== refusedId && !obstacleOf(hit, facts));
}

function explain(visit: Visit, { person, programme }: FindFacts, { activityName, conflict }: Refused): string {
  const { details } = conflict;
  const pence = (value: unknown) => (typeof value === "bigint" ? formatPence(value) : "");
  const number = (value: unknown) => (typeof value === "number" ? value : 0);
  return words.in(visit.language)(conflict.reason as Explained, {
    activity: activityName,
    name: person.preferred_name,
    sessions: programme.funded_sessions,
    day: typeof details["until"] === "string" ? formatDay(details["until"] as CalendarDay, visit.language) : "",
    wanted: pence(details["wantedPence"]),
    limit: pence(details["limitPence"]),
    age: number(details["age"]),
    min: number(details["min"]),
    max: number(details["max"]),
  });
}
