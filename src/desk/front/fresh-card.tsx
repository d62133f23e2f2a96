import { daysSince, type FreshActivity } from "../../directory/index.ts";
import { formatPence, type CalendarDay } from "../../platform/values/index.ts";
import { formatClock, formatWeekday } from "../../platform/words/days.ts";
import { SoftCard } from "../../ui/index.ts";
import { words } from "./front.words.ts";

interface FreshCardProps {
  readonly activity: FreshActivity;
  readonly href: string;
  readonly today: CalendarDay;
  readonly language: string;
}

/** An activity as the front page shows it: where, when, for whom, how many places, and how old the answer is. */
export function FreshCard({ activity, href, today, language }: FreshCardProps) {
  const t = words.in(language);
  const { min_age: min, max_age: max, cost_pence: cost, seats } = activity;
  const days = daysSince(seats.confirmedAt, today);
  const lines = [
    t("place", { group: activity.organisationName, place: activity.location.placeName }),
    ...activity.schedules
      .slice(0, 2)
      .map(({ weekday, startsAt }) =>
        t("next", { weekday: formatWeekday(weekday, language), time: formatClock(startsAt) }),
      ),
  ];
  return (
    <SoftCard heading={<a href={href}>{activity.name}</a>} level={3}>
      <p>
        {lines.map((line) => (
          <>
            {line}
            <br />
          </>
        ))}
        {max >= 25 ? t("agesAndOver", { min }) : t("ages", { min, max })} ·{" "}
        <strong>{t("seats", { seats: seats.free })}</strong>
        <br />
        {cost === 0n ? t("free") : t("costs", { cost: formatPence(cost) })}
      </p>
      <p class="lw-small">{days === 0 ? t("checkedToday") : t("checkedDays", { days })}</p>
    </SoftCard>
  );
}
