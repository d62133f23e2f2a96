import type { Visit } from "../../platform/http/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import type { Programme } from "../../programmes/index.ts";
import { Figure, Figures } from "../../ui/index.ts";
import { courseOf } from "../course.domain.ts";
import { disclose, shareOf, type Shown } from "../disclosure.domain.ts";
import type { Counted } from "../programme-figures.query.ts";
import { urls } from "../urls.ts";
import { words } from "./programme.words.ts";
import { say } from "./shown.ts";

export interface PartProps {
  readonly visit: Visit;
  readonly programme: Programme;
  readonly counted: Counted;
  /** People in all, as this reader may see it: exact, rounded, or hidden. */
  readonly people: Shown;
}

/** People against the cap, days to the first activity, attendance. */
export function Headlines(props: PartProps) {
  return (
    <>
      <h2 class="nhsuk-u-visually-hidden">{words.in(props.visit.language)("glance")}</h2>
      <Figures>
        <People {...props} />
        <FirstActivity {...props} />
        <Attendance {...props} />
      </Figures>
    </>
  );
}

function People({ visit, programme, counted, people: shown }: PartProps) {
  const t = words.in(visit.language);
  const waiting = disclose(Number(counted.people.waiting));
  const cap = programme.person_cap;
  return (
    <Figure
      label={t("people")}
      value={say(shown)}
      unit={cap ? t("ofCap", { cap }) : t("inAll")}
      {...(cap && shown !== "hidden" ? { bar: { value: shown, max: cap } } : {})}
      definition={{ href: urls.figure("people"), label: t("whatCounts") }}
    >
      {cap && shown !== "hidden" && courseSaid(visit, programme, shown, cap)}{" "}
      {waiting !== "hidden" && waiting > 0 && t("waiting", { waiting })}
    </Figure>
  );
}

function courseSaid(visit: Visit, programme: Programme, people: number, cap: number): string {
  const t = words.in(visit.language);
  const year = { cap, startsOn: programme.starts_on, endsOn: programme.ends_on };
  const course = courseOf(people, year, visit.today);
  if (course.kind === "full_by") return t("full_by", { cap, day: formatDay(course.day, "en", "dated") });
  if (course.kind === "by_the_end") return t("by_the_end", { people: course.people });
  return t(course.kind);
}

function FirstActivity({ visit, counted }: PartProps) {
  const t = words.in(visit.language);
  const { people, days } = counted.firstActivity;
  const enough = days !== null && Number(people) >= 8;
  return (
    <Figure
      label={t("firstActivity")}
      value={enough ? days : "–"}
      unit={enough ? t("days", { days }) : ""}
      definition={{ href: urls.figure("first-activity"), label: t("worked") }}
    >
      {enough ? t("half") : t("tooFew")}
    </Figure>
  );
}

function Attendance({ visit, counted }: PartProps) {
  const t = words.in(visit.language);
  const { attended, sessions, went, placed } = counted.attendance;
  const [came, all] = [disclose(Number(attended)), disclose(Number(sessions))];
  const share = Number(went) >= 8 ? shareOf(came, all) : "hidden";
  const said = {
    attended: say(came),
    sessions: say(all),
    went: say(disclose(Number(went))),
    placed: say(disclose(Number(placed))),
  };
  return (
    <Figure
      label={t("attendance")}
      value={share === "hidden" ? "–" : `${share}%`}
      unit={share === "hidden" ? "" : t("ofSessions")}
      definition={{ href: urls.figure("attendance"), label: t("worked") }}
    >
      {share === "hidden" ? t("tooFew") : t("attended", said)}
    </Figure>
  );
}
