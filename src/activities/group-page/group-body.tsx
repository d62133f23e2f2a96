import type { FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { formatMoment, formatWeekday } from "../../platform/words/days.ts";
import { ErrorSummary, Icon, InsetText, SoftCard, WaitingCard } from "../../ui/index.ts";
import type { Door } from "./door.ts";
import type { GroupPageFacts } from "./group-page.query.ts";
import { words } from "./group.words.ts";
import { Register, type RowNote } from "./register.tsx";
import { Seats } from "./seats.tsx";

export interface GroupBodyProps {
  readonly visit: Visit;
  readonly door: Door;
  readonly facts: GroupPageFacts;
  readonly note?: RowNote | undefined;
  readonly pause?: { readonly activityId: string; readonly form: FormState } | undefined;
}

/** The register first on session days, else what waits; then places free, money coming, a human to ring. */
export function GroupBody({ visit, door, facts, note, pause }: GroupBodyProps) {
  const t = words.in(visit.language);
  const registerFirst =
    note !== undefined || facts.register?.session.day === visit.today || visit.query["day"] !== undefined;
  const register = <Register visit={visit} urls={door.urls} facts={facts} note={note} first={registerFirst} />;
  return (
    <>
      <ErrorSummary errors={pause?.form.problems ?? []} />
      {registerFirst ? register : <Waiting visit={visit} door={door} facts={facts} first />}
      <a class="lw-worried" href={worriedHref(visit, door)}>
        <Icon name="triangle" /> {t("worried")}
      </a>
      {registerFirst ? <Waiting visit={visit} door={door} facts={facts} /> : register}
      {facts.activities.map((activity) => {
        const state = facts.seats.get(activity.id);
        const pauseForm = pause?.activityId === activity.id ? pause.form : undefined;
        return state && <Seats {...{ visit, activity, state, pauseForm }} urls={door.urls} />;
      })}
      <Money visit={visit} facts={facts} />
      <h2>{t("stuck")}</h2>
      <p>
        {door.area.name}:{" "}
        <a href={`tel:${door.area.phone.replaceAll(" ", "")}`}>
          <bdi>{door.area.phone}</bdi>
        </a>
      </p>
    </>
  );
}

/** Staff have their own page for concerns; a group's people have one by their link. */
function worriedHref(visit: Visit, door: Door): string {
  return visit.actor.kind === "link" ? door.urls.worried() : "/concerns/new";
}

function Waiting({ visit, door, facts, first }: GroupBodyProps & { first?: boolean }) {
  const t = words.in(visit.language);
  const Heading = first ? "h1" : "h2";
  return (
    <section>
      <Heading>{t("waiting")}</Heading>
      {facts.lapsed && <InsetText>{t("lapsed", { phone: door.area.phone })}</InsetText>}
      {facts.waiting.length === 0 && <p>{t("nothingWaiting")}</p>}
      {facts.waiting.map(({ place, activity, age }) => (
        <WaitingCard
          href={door.urls.offer(place.id)}
          heading={t("couldYou", {
            age,
            weekday: formatWeekday(activity.schedules[0]?.weekday ?? 1, visit.language),
          })}
        >
          {t("answerBy", { by: formatMoment(place.answerBy, visit.language) })}
        </WaitingCard>
      ))}
    </section>
  );
}

function Money({ visit, facts: { money } }: Pick<GroupBodyProps, "visit" | "facts">) {
  const t = words.in(visit.language);
  const { amountPence, visits, eachPence } = money;
  return (
    <>
      <h2>{t("money")}</h2>
      {visits === 0 ? (
        <p>{t("noMoney")}</p>
      ) : (
        <SoftCard tone="leaf">
          <p>
            <strong>{formatPence(amountPence, { exact: true })}</strong>
          </p>
          <p>
            {eachPence === undefined
              ? t("moneyLine", { visits })
              : t("moneyEach", { visits, each: formatPence(eachPence) })}
          </p>
        </SoftCard>
      )}
    </>
  );
}
