import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { formatClock, formatDay, formatMoment, formatWeekday } from "../../platform/words/days.ts";
import { Button, Details, Heading, Presses, SoftCard, SummaryList, WithIcon } from "../../ui/index.ts";
import { noReasons } from "../answer-offer/answer-offer.command.ts";
import type { Door } from "./door.ts";
import type { Offer } from "./offer.query.ts";
import { words } from "./offer.words.ts";

interface Props {
  readonly visit: Visit;
  readonly door: Door;
  readonly offer: Offer;
}

/** The question: the least that lets a group decide, one press yes, one press no with why. */
export function Question({ visit, door, offer }: Props) {
  const t = words.in(visit.language);
  const { place, activity, age, eachPence, askedBy } = offer;
  const action = door.urls.answer(place.id);
  return (
    <>
      <Heading>{t("title")}</Heading>
      <SoftCard tone="sun" heading={t("who", { age, activity: activity.name })}>
        <SummaryList
          rows={[
            { key: t("when"), value: sayWhen(visit, offer) },
            { key: t("helps"), value: place.whatHelps ?? t("helpsNothing") },
            {
              key: t("pay"),
              value: eachPence === undefined ? t("payNothing") : t("payValue", { each: formatPence(eachPence) }),
            },
            { key: t("asks"), value: t("asksValue", { name: askedBy }) },
          ]}
        />
      </SoftCard>
      <WithIcon icon="lock">{t("lock")}</WithIcon>
      <form method="post" action={action}>
        <Guard visit={visit} />
        <Button name="answer" value="yes">
          {t("yes")}
        </Button>
      </form>
      <Details summary={t("no")}>
        <form method="post" action={action}>
          <Guard visit={visit} />
          <input type="hidden" name="answer" value="no" />
          <p>{t("noWhy")}</p>
          <Presses
            name="reason"
            size="chip"
            presses={noReasons.map((reason) => ({ value: reason, label: t(reason) }))}
          />
        </form>
      </Details>
      <p>{t("ring", { phone: door.area.phone })}</p>
      <WithIcon icon="clock">{t("by", { by: formatMoment(place.answerBy, visit.language) })}</WithIcon>
    </>
  );
}

function sayWhen(visit: Visit, { activity, next, place }: Offer): string {
  const t = words.in(visit.language);
  const [first] = activity.schedules;
  const values = {
    weekday: formatWeekday(first?.weekday ?? 1, visit.language),
    time: formatClock(first?.startsAt ?? "17:00"),
    weeks: place.weeksFunded,
  };
  return next ? t("whenValue", { ...values, day: formatDay(next.day, visit.language) }) : t("whenOpen", values);
}

/** After yes: a first name, what to know, who to ring. */
export function Welcome({ visit, door, offer }: Props) {
  const t = words.in(visit.language);
  const { person, age, next, askedBy } = offer;
  const name = person.preferred_name;
  return (
    <>
      <Heading>{t("thanksYes")}</Heading>
      <SoftCard
        tone="leaf"
        heading={
          next ? t("comes", { name, age, day: formatDay(next.day, visit.language) }) : t("comesOpen", { name, age })
        }
      >
        <SummaryList
          rows={[
            { key: t("know"), value: person.good_to_know ?? t("knowNothing") },
            { key: t("whoToRing"), value: t("whoToRingValue", { name: askedBy, phone: door.area.phone }) },
          ]}
        />
      </SoftCard>
      <p>{t("onRegister", { name })}</p>
      <p>
        <a href={door.urls.page()}>{t("toPage")}</a>
      </p>
    </>
  );
}

/** Answered no, run out, or no longer needed: says so, and thanks. Names nobody. */
export function Over({ visit, offer, door }: Props) {
  const t = words.in(visit.language);
  const { status } = offer.place;
  const key = status === "declined" ? "saidNo" : status === "expired" || status === "offered" ? "expired" : "over";
  return (
    <>
      <Heading>{t(key)}</Heading>
      <p>{t(`${key}Body`)}</p>
      <p>
        <a href={door.urls.page()}>{t("toPage")}</a>
      </p>
    </>
  );
}
