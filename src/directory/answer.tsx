import type { ComponentChildren } from "preact";
import { formatClock, formatDay, formatWeekday } from "../platform/words/days.ts";
import { formatPence, type CalendarDay } from "../platform/values/index.ts";
import { FactGrid, Facts, Tag, type Fact } from "../ui/index.ts";
import { words } from "./answer.words.ts";
import { daysSince } from "./freshness.domain.ts";
import { nextSession } from "./schedule.domain.ts";
import type { Hit, Misfit, Reason } from "./search.domain.ts";
import { suits, type When } from "./when.domain.ts";

export interface AnswerProps {
  readonly hit: Hit;
  /** Where it stands in the list, from 1. */
  readonly number: number;
  readonly best?: boolean;
  readonly when: When;
  readonly now: { readonly today: CalendarDay; readonly time: string };
  readonly language: string;
  readonly href: string;
  /** What a session costs whom; by default the group's own price. */
  readonly cost?: ComponentChildren;
  /** What may not fit beside what the search found: "£1 over the fund's limit". */
  readonly but?: readonly string[];
  /** The act at the end of the line. */
  readonly act?: ComponentChildren;
}

/** One answer of a search: why it fits, when next, where, what it costs, how many places, and the act. */
export function Answer({ hit, number, best, when, now, language, href, cost, but = [], act }: AnswerProps) {
  const t = words.in(language);
  const { candidate } = hit;
  const facts: Fact[] = [
    ...hit.reasons.map((reason) => ({ text: sayReason(reason, language) })),
    ...[...hit.misfits.map((misfit) => sayMisfit(misfit, language)), ...but].map((text) => ({ text, but: true })),
  ];
  return (
    <li class="lw-line lw-answer" id={`answer-${candidate.activityId}`}>
      <div class="lw-line__mark">
        <span class="lw-number">{number}</span>
      </div>
      <div class="lw-line__what">
        <p class="lw-line__name">
          <a href={href}>{candidate.name}</a>
          {best && (
            <>
              {" "}
              <Tag colour="green">{t("bestFit")}</Tag>
            </>
          )}
          {hit.misfits.map((misfit) => (
            <>
              {" "}
              <Tag colour="yellow">{t(`tag_${misfit.key}`, valuesOf(misfit.values, language))}</Tag>
            </>
          ))}
        </p>
        <p>
          {candidate.organisationName !== candidate.name && (
            <>
              <span class="nhsuk-u-secondary-text-colour">{candidate.organisationName}</span>
              <br />
            </>
          )}
          {candidate.summary}
        </p>
        <Facts facts={facts} />
        <FactGrid
          facts={[
            { label: t("next"), value: sayNext(hit, when, now, language) },
            { label: t("where"), value: sayWhere(hit, language) },
            {
              label: t("cost"),
              value: cost ?? (candidate.costPence === 0n ? t("free") : formatPence(candidate.costPence)),
            },
          ]}
        />
      </div>
      <div class="lw-line__act">
        <p>
          <strong class={candidate.seatsFree > 0 ? "lw-facts__fits" : undefined}>
            {t("seats", { seats: candidate.seatsFree })}
          </strong>
          <br />
          {sayFresh(candidate.confirmedAt, now.today, language)}
        </p>
        {act}
      </div>
    </li>
  );
}

/** "Confirmed 3 days ago." */
export function sayFresh(confirmedAt: Date, today: CalendarDay, language: string): string {
  const t = words.in(language);
  const days = daysSince(confirmedAt, today);
  if (days === 0) return t("confirmedToday");
  return days === 1 ? t("confirmedYesterday") : t("confirmedDays", { days });
}

function sayReason(reason: Reason, language: string): string {
  const said = words.in(language)(reason.key, valuesOf(reason.values, language));
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}

/** What does not fit, in words: "Saturday, not after school". */
export function sayMisfit(misfit: Misfit, language: string): string {
  return words.in(language)(misfit.key, valuesOf(misfit.values, language));
}

function valuesOf(values: Reason["values"], language: string): Record<string, string | number> {
  const t = words.in(language);
  const said: Record<string, string | number> = { ...values };
  const { miles, day, weekday, when } = said;
  if (typeof miles === "number") said["miles"] = sayMiles(miles);
  if (typeof day === "string") said["day"] = formatDay(day as CalendarDay, language);
  if (typeof weekday === "number") said["weekday"] = formatWeekday(weekday, language);
  if (typeof when === "string") said["when"] = t(`asked_${when as When}`);
  return said;
}

/** Tenths of a mile near by, whole miles further off. */
export function sayMiles(miles: number): string {
  return miles < 10 ? miles.toFixed(1) : String(Math.round(miles));
}

function sayWhere({ candidate }: Hit, language: string): string {
  const { placeName, miles } = candidate;
  if (miles === undefined) return placeName;
  const shown = sayMiles(miles);
  return words.in(language)("whereMiles", { place: placeName, miles: Number(shown), shown });
}

function sayNext({ candidate }: Hit, when: When, now: AnswerProps["now"], language: string): string {
  const t = words.in(language);
  const suiting = candidate.schedules.filter((schedule) => suits(schedule, when));
  const schedules = suiting.length > 0 ? suiting : candidate.schedules;
  const next = nextSession(schedules, candidate.closures, now.today, now.time);
  if (!next) return t("noNext");
  return t("nextAt", { day: formatDay(next.day, language, "short"), time: formatClock(next.startsAt) });
}
