import type { Visit } from "../../../platform/http/index.ts";
import { londonDay } from "../../../platform/values/index.ts";
import { formatClock, formatDay, formatWeekday } from "../../../platform/words/days.ts";
import type { PlanLine } from "../../../plans/index.ts";
import { Stones } from "../../../ui/index.ts";
import type { GatheredPlace } from "./gather-places.ts";
import { LineHead } from "./line-head.tsx";
import { PlaceMoney } from "./place-money.tsx";
import { words } from "./place.words.ts";

interface PlaceCardProps {
  readonly visit: Visit;
  readonly line: PlanLine;
  readonly one: GatheredPlace;
}

/** A place at a group: when and where, its weeks one by one, and its money. */
export function PlaceCard({ visit, line, one }: PlaceCardProps) {
  const t = words.in(visit.language);
  const { place, activity, weeks } = one;
  const isOpen = place.status === "accepted" || place.status === "started";
  return (
    <>
      <LineHead visit={visit} line={line} />
      <p>
        {sayWhen(visit, one)} {activity.welcome}
      </p>
      <p>{t(place.status, { day: dayOfStatus(visit, one) })}</p>
      {(isOpen || place.status === "ended") && (
        <>
          <Stones
            label={t("weeks", { weeks: place.weeksFunded })}
            stones={weeks.map(({ day, ...week }) => ({ ...week, date: shortDay(visit, day) }))}
          />
          <p class="lw-small">{sayTally(visit, one)}</p>
        </>
      )}
      <PlaceMoney visit={visit} one={one} />
    </>
  );
}

function sayWhen(visit: Visit, { activity }: GatheredPlace): string {
  const t = words.in(visit.language);
  const times = activity.schedules.map(({ weekday, startsAt, endsAt }) =>
    t("meets", {
      weekday: formatWeekday(weekday, visit.language),
      from: formatClock(startsAt),
      to: formatClock(endsAt),
    }),
  );
  const { name, placeName } = activity.location;
  return `${[...times, name, placeName].join(", ")}.`;
}

/** The day that matters where a place stands: until when the group answers, since when it goes on. */
function dayOfStatus(visit: Visit, { place }: GatheredPlace): string {
  return formatDay(place.startedOn ?? londonDay(place.answerBy), visit.language);
}

function sayTally(visit: Visit, { place, attendance, weeks }: GatheredPlace): string {
  const t = words.in(visit.language);
  const missed = attendance.filter((mark) => mark.outcome === "not_here");
  const reasons = missed.map((mark) => t(mark.reason ?? "no_idea"));
  const closed = weeks.filter((week) => week.state === "uncounted").length;
  return [
    t("attended", { count: place.sessionsAttended }),
    ...(missed.length > 0 ? [t("missed", { count: missed.length, reasons: [...new Set(reasons)].join(", ") })] : []),
    ...(closed > 0 ? [t("closed", { count: closed })] : []),
    ...(place.endsOn && !place.endedAt ? [t("ends", { day: formatDay(place.endsOn, visit.language) })] : []),
    ...(place.endedAt ? [t("endedOn", { day: formatDay(londonDay(place.endedAt), visit.language) })] : []),
  ].join(" · ");
}

function shortDay(visit: Visit, day: Parameters<typeof formatDay>[0]): string {
  return formatDay(day, visit.language, "short").replace(/^\S+ /, "");
}
