import { findAreaBySlug, PublicPage, type Area } from "../access/index.ts";
import { page, type Answer, type Visit } from "../platform/http/index.ts";
import { NotFound } from "../platform/refusals.ts";
import { formatPence } from "../platform/values/index.ts";
import { formatClock, formatDay, formatWeekday, londonTime } from "../platform/words/days.ts";
import { BackLink, Heading, InsetText, SummaryList } from "../ui/index.ts";
import { getActivity, type Activity } from "./activity.query.ts";
import { words as answerWords } from "./answer.words.ts";
import { sayFresh } from "./answer.tsx";
import { words } from "./activity.words.ts";
import { nextSession } from "./schedule.domain.ts";
import { seatStates, type SeatState } from "./seat.query.ts";
import { urls } from "./urls.ts";

/** One activity, for everybody. */
export async function showActivity(visit: Visit): Promise<Answer> {
  const id = visit.id("activity");
  const { area, activity, seats } = await visit.read(async (reader) => {
    const area = await findAreaBySlug(reader, visit.params["area"] ?? "");
    if (!area) throw new NotFound("area");
    const activity = await getActivity(reader, id);
    return { area, activity, seats: (await seatStates(reader, [id], visit.now)).get(id) };
  });
  return page(<Shown visit={visit} area={area} activity={activity} seats={seats} />);
}

interface ShownProps {
  readonly visit: Visit;
  readonly area: Area;
  readonly activity: Activity;
  readonly seats: SeatState | undefined;
}

function Shown({ visit, area, activity, seats }: ShownProps) {
  const t = words.in(visit.language);
  const ta = answerWords.in(visit.language);
  const { location } = activity;
  const ended = activity.closed_on !== null && activity.closed_on < visit.today;
  const good = [
    activity.welcome,
    activity.girls_only && t("girlsOnly"),
    activity.quiet_room && t("quietRoom"),
    activity.step_free && t("stepFree"),
    activity.bring_friend && t("bringFriend"),
  ].filter((one) => typeof one === "string");
  const price = formatPence(activity.cost_pence);
  const ages = { min: activity.min_age, max: activity.max_age };
  return (
    <PublicPage
      visit={visit}
      title={activity.name}
      area={area}
      beforeContent={<BackLink href={urls.search(area.slug)}>{t("back")}</BackLink>}
    >
      <Heading>{activity.name}</Heading>
      {ended && <InsetText>{t("ended")}</InsetText>}
      <p>{activity.summary}</p>
      <SummaryList
        rows={[
          { key: t("next"), value: sayNext(activity, visit) },
          { key: t("when"), value: <Times activity={activity} visit={visit} /> },
          {
            key: t("where"),
            value: `${location.name}, ${location.address}, ${location.placeName} ${location.postcode}`,
          },
          { key: t("ages"), value: activity.max_age >= 25 ? t("agesAndOver", ages) : t("agesFromTo", ages) },
          {
            key: t("cost"),
            value:
              activity.cost_pence === 0n
                ? t("free")
                : `${t("costEach", { price })}. ${t("costHelp", { phone: area.phone })}`,
          },
          ...(seats && !ended
            ? [
                {
                  key: t("places"),
                  value: `${ta("seats", { seats: seats.free })}. ${sayFresh(seats.confirmedAt, visit.today, visit.language)}`,
                },
              ]
            : []),
          ...(good.length > 0 ? [{ key: t("good"), value: good.join(". ") }] : []),
        ]}
      />
      <p>{t("by", { group: activity.organisationName })}</p>
      <p>{t("wrong", { phone: area.phone })}</p>
    </PublicPage>
  );
}

function sayNext(activity: Activity, visit: Visit): string {
  const t = words.in(visit.language);
  const next = nextSession(activity.schedules, activity.closures, visit.today, londonTime(visit.now));
  if (!next || (activity.closed_on && next.day > activity.closed_on)) return t("noNext");
  return t("nextAt", { day: formatDay(next.day, visit.language), time: formatClock(next.startsAt) });
}

function Times({ activity, visit }: Pick<ShownProps, "activity" | "visit">) {
  const t = words.in(visit.language);
  const termTime = activity.schedules.some((one) => one.termTimeOnly);
  const coming = activity.closures.filter(
    (one) => one.lastDay >= visit.today && (one.activityId !== undefined || termTime),
  );
  return (
    <ul class="nhsuk-list">
      {activity.schedules.map((one) => (
        <li>
          {t("weekly", {
            weekday: formatWeekday(one.weekday, visit.language),
            from: formatClock(one.startsAt),
            to: formatClock(one.endsAt),
          })}
          {one.termTimeOnly && <>, {t("termTime")}</>}
        </li>
      ))}
      {coming.slice(0, 3).map((one) => (
        <li>
          {t(one.firstDay === one.lastDay ? "closedDay" : "closed", {
            from: formatDay(one.firstDay, visit.language),
            to: formatDay(one.lastDay, visit.language),
            why: one.why,
          })}
        </li>
      ))}
    </ul>
  );
}
