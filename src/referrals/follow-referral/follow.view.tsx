import { PublicPage } from "../../access/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, NamedWait, SeeAndNot, Thanks, Timeline, type TimelineEntry } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import type { Followed } from "./followed.query.ts";
import { words } from "./follow.words.ts";
import { words as reasonWords } from "./referrer.messages.words.ts";

interface FollowProps {
  readonly visit: Visit;
  readonly followed: Followed;
}

/** Where a referral stands, for whoever sent it. */
export function FollowView({ visit, followed }: FollowProps) {
  const t = words.in(visit.language);
  const { referral, area, decision, namedWorker, waitsForYes } = followed;
  const wait = !decision && (
    <NamedWait
      lead={t("waitLead")}
      when={formatMoment(referral.decide_by, visit.language)}
      who={namedWorker ? t("waitWho", { name: namedWorker }) : t("waitTeam")}
    />
  );
  return (
    <PublicPage visit={visit} title={t("title", { reference: referral.reference })} area={area}>
      <Thanks heading={t("title", { reference: referral.reference })} wait={wait}>
        <p>{t("lead")}</p>
      </Thanks>
      <h2>{t("so_far")}</h2>
      <Timeline entries={entriesOf(followed, visit.language)} />
      {decision?.kind === "declined" && (
        <>
          <p>{t("declinedMessage")}</p>
          <blockquote>{decision.message}</blockquote>
        </>
      )}
      {waitsForYes && <SaidYes visit={visit} />}
      <SeeAndNot {...seen(followed, visit.language)} />
      <p>{t("safety", { frontDoor: area.front_door_name, phone: area.front_door_phone })}</p>
      <p>{t("ask", { phone: area.phone, reference: referral.reference })}</p>
    </PublicPage>
  );
}

function SaidYes({ visit }: { visit: Visit }) {
  const t = words.in(visit.language);
  return (
    <>
      <h2>{t("saidYes")}</h2>
      <p>{t("saidYesText")}</p>
      <form method="post" action={urls.saidYes(visit.params["token"] ?? "")}>
        <Guard visit={visit} />
        <Button>{t("saidYesPress")}</Button>
      </form>
    </>
  );
}

/** The steps that happened, newest first. */
function entriesOf({ referral, decision, startedAt, endedAt, waitsForYes }: Followed, language: string) {
  const t = words.in(language);
  const entry = (at: Date, text: string, by?: string): TimelineEntry => ({
    when: formatMoment(at, language),
    text,
    ...(by ? { by: t("byName", { name: by }) } : {}),
  });
  const accepted = waitsForYes ? t("acceptedUnsure") : t("accepted");
  return [
    endedAt && entry(endedAt, t("ended")),
    startedAt && entry(startedAt, t("started")),
    decision?.kind === "accepted" && entry(decision.at, accepted, decision.byName),
    decision?.kind === "declined" &&
      entry(decision.at, t("declined", { reason: reasonWords.in(language)(decision.reason) }), decision.byName),
    entry(referral.received_at, t("received")),
  ].filter((one): one is TimelineEntry => typeof one === "object");
}

function seen({ scope, area }: Followed, language: string) {
  const t = words.in(language);
  const startAndEnd = scope === "nothing" ? [] : [t("seeStart"), t("seeEnd")];
  const more = scope === "summary" || scope === "plan" ? [t("seeMore", { phone: area.phone })] : [];
  return {
    seeHeading: t("see"),
    see: [t("seeAnswer"), ...startAndEnd, ...more],
    notHeading: t("notSee"),
    not: [t("notTalk"), t("notWhere"), t("notAnswers"), ...(scope === "nothing" ? [t("notStart")] : [])],
  };
}
