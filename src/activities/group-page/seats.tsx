import { Guard, problemAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { daysSince, type Activity, type SeatState } from "../../directory/index.ts";
import { Button, DateInput, Details, Presses } from "../../ui/index.ts";
import type { GroupUrls } from "../urls.ts";
import { words } from "./group.words.ts";

interface Props {
  readonly visit: Visit;
  readonly urls: GroupUrls;
  readonly activity: Activity;
  readonly state: SeatState;
  /** The date of a pause that could not be read. */
  readonly pauseForm?: FormState | undefined;
}

/** Places free in one press; the same number again is a confirmation. */
export function Seats({ visit, urls, activity, state, pauseForm }: Props) {
  const t = words.in(visit.language);
  const days = daysSince(state.confirmedAt, visit.today);
  const ago = days === 0 ? t("today") : t("daysAgo", { days });
  const shown = Math.min(state.free, 5);
  const free = shown === 5 ? t("fiveOrMore") : shown;
  const about = t("placesFree", { activity: activity.name });
  const typed = pauseForm?.values ?? {};
  const part = (name: string) => String(typed[`until-${name}`] ?? "");
  return (
    <section aria-label={about} id={`seats-${activity.id}`}>
      <h2>{about}</h2>
      <p>
        {state.pausedUntil
          ? t("pausedUntil", { day: formatDay(state.pausedUntil, visit.language) })
          : t("youSaid", { free, ago })}
      </p>
      <form method="post" action={urls.seats(activity.id)}>
        <Guard visit={visit} />
        <Presses
          name="free"
          size="number"
          about={about}
          {...(state.pausedUntil ? {} : { value: shown })}
          presses={[0, 1, 2, 3, 4, 5].map((value) => ({ value, label: value === 5 ? t("fiveOrMore") : value }))}
        />
      </form>
      <Details summary={t("pause")} {...(pauseForm ? { open: true } : {})}>
        <form method="post" action={urls.pause(activity.id)} novalidate>
          <Guard visit={visit} />
          <DateInput
            name="until"
            label={t("pauseDay")}
            value={{ day: part("day"), month: part("month"), year: part("year") }}
            {...(pauseForm ? { error: problemAt(pauseForm, "until-day") } : {})}
          />
          <Button variant="secondary">{t("pauseButton")}</Button>
        </form>
      </Details>
    </section>
  );
}
