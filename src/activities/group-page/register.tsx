import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatClock, formatDay } from "../../platform/words/days.ts";
import { Details, Presses } from "../../ui/index.ts";
import { markOf } from "../keep-register/attendance.domain.ts";
import { missReasons } from "../place.domain.ts";
import type { GroupUrls } from "../urls.ts";
import type { GroupPageFacts, RegisterRow } from "./group-page.query.ts";
import { words } from "./group.words.ts";
import type { RegisterDay } from "./register.domain.ts";

/** What to say at a row whose last press did not count. */
export interface RowNote {
  readonly placeId: string;
  readonly text: string;
}

interface Props {
  readonly visit: Visit;
  readonly urls: GroupUrls;
  readonly facts: GroupPageFacts;
  readonly note?: RowNote | undefined;
  /** Whether it is the first thing on the page. */
  readonly first: boolean;
}

/** Who came: two big presses for each young person; the same again takes it back. */
export function Register({ visit, urls, facts, note, first }: Props) {
  const t = words.in(visit.language);
  const { register, otherDays } = facts;
  if (!register) return <p>{t("nobodyYet")}</p>;
  const { session, rows } = register;
  const Heading = first ? "h1" : "h2";
  const done = rows.filter((row) => markOf(row.attendance) !== "").length;
  const day = formatDay(session.day, visit.language);
  return (
    <section aria-labelledby="register">
      <p>
        {t(session.day === visit.today ? "tonight" : "lastTime", { day })} ·{" "}
        <strong>{t("done", { done, all: rows.length })}</strong>
      </p>
      <Heading id="register">{t("whoCame", { time: formatClock(session.startsAt) })}</Heading>
      {rows.length === 0 && <p>{t("nobodyToday")}</p>}
      {rows.map((row) => (
        <Row {...{ visit, urls, session, row }} note={note?.placeId === row.placeId ? note.text : undefined} />
      ))}
      {rows.length > 0 && <p>{t("saved")}</p>}
      {otherDays.length > 0 && (
        <Details summary={t("otherDays")}>
          <ul class="nhsuk-list">
            {otherDays.slice(0, 12).map((other) => (
              <li>
                <a href={urls.page({ day: other.day, activity: other.activityId })}>
                  {t("dayAt", { day: formatDay(other.day, visit.language), time: formatClock(other.startsAt) })}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

interface RowProps {
  readonly visit: Visit;
  readonly urls: GroupUrls;
  readonly session: RegisterDay;
  readonly row: RegisterRow;
  readonly note: string | undefined;
}

function Row({ visit, urls, session, row, note }: RowProps) {
  const t = words.in(visit.language);
  const mark = markOf(row.attendance);
  const [outcome, reason] = mark.split(":");
  const action = urls.mark(row.placeId);
  const hidden = (
    <>
      <Guard visit={visit} />
      <input type="hidden" name="day" value={session.day} />
      <input type="hidden" name="seen" value={mark} />
    </>
  );
  return (
    <div class="lw-register-row" id={`row-${row.placeId}`}>
      <h2>
        <bdi>{row.name}</bdi> <span class="lw-register-row__age">{row.age}</span>
      </h2>
      {row.firstTime && <p class="lw-know lw-know--first">{t("firstTime")}</p>}
      {row.goodToKnow && <p class="lw-know">{row.goodToKnow}</p>}
      {note && <p role="alert">{note}</p>}
      <form method="post" action={action}>
        {hidden}
        <Presses
          name="press"
          about={row.name}
          {...(outcome ? { value: outcome } : {})}
          presses={[
            { value: "here", label: t("here"), tone: "yes", icon: "tick" },
            { value: "not_here", label: t("notHere"), tone: "no", icon: "cross" },
          ]}
        />
      </form>
      {outcome === "not_here" && (
        <form method="post" action={action}>
          {hidden}
          <p>{t("knowWhy")}</p>
          <Presses
            name="reason"
            about={row.name}
            size="chip"
            {...(reason ? { value: reason } : {})}
            presses={missReasons.map((one) => ({ value: one, label: t(one) }))}
          />
        </form>
      )}
    </div>
  );
}
