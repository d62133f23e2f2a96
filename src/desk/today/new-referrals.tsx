import { ageOf } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { londonDay } from "../../platform/values/index.ts";
import { formatMoment, formatNearDay, formatClock, londonTime } from "../../platform/words/days.ts";
import { explainFinding, referralUrls, type WaitingReferral } from "../../referrals/index.ts";
import { Button, Facts, Line, Lines, LoadBar, Section, Tag } from "../../ui/index.ts";
import { words } from "./today.words.ts";

interface NewReferralsProps {
  readonly visit: Visit;
  readonly referrals: readonly WaitingReferral[];
  readonly total: number;
}

/** Children who wait to hear: where from, whether the programme is for them, how long is left. */
export function NewReferrals({ visit, referrals, total }: NewReferralsProps) {
  const t = words.in(visit.language);
  return (
    <Section heading={t("waiting")} count={total} aside={t("waitingOrder")} id="waiting" flush={referrals.length > 0}>
      {referrals.length === 0 && <p>{t("waitingNone")}</p>}
      <Lines>
        {referrals.map((referral, index) => (
          <Waiting visit={visit} referral={referral} first={index === 0} />
        ))}
      </Lines>
      {total > referrals.length && <a href={referralUrls.waiting()}>{t("seeAll", { count: total })}</a>}
    </Section>
  );
}

/** Only the first has the green button: it is the most likely act of the page. */
function Waiting({ visit, referral, first }: { visit: Visit; referral: WaitingReferral; first: boolean }) {
  const t = words.in(visit.language);
  const { findings, receivedAt, decideBy, referrerPlace } = referral;
  const name = referral.preferredName;
  const facts = [
    ...findings.map((finding) => ({
      text: explainFinding(finding, visit.language),
      but: finding.outcome !== "fits",
    })),
    { text: t(referral.riskTold ? "riskTold" : "noKnownRisks"), but: referral.riskTold },
  ];
  const href = referralUrls.referral(referral.id);
  return (
    <Line
      tone="new"
      name={name}
      href={href}
      aside={ageOf({ date_of_birth: referral.dateOfBirth }, visit.today)}
      why={t("from", { place: referrerPlace, when: formatMoment(receivedAt, visit.language) })}
      act={
        <Button href={href} {...(first ? {} : { variant: "secondary" as const })}>
          {t("decide")}
          <span class="nhsuk-u-visually-hidden">: {name}</span>
        </Button>
      }
    >
      <Facts facts={facts} plain />
      <Clock visit={visit} from={receivedAt} until={decideBy} />
    </Line>
  );
}

function Clock({ visit, from, until }: { visit: Visit; from: Date; until: Date }) {
  const t = words.in(visit.language);
  const used = visit.now.getTime() - from.getTime();
  const whole = until.getTime() - from.getTime();
  const day = formatNearDay(londonDay(until), visit.today, visit.language);
  const when = t("decideBy", { day, time: formatClock(londonTime(until)) });
  return (
    <>
      <LoadBar value={used} max={whole} thin />
      <p class="lw-small">
        {used > whole && (
          <>
            <Tag colour="red">{t("outOfTime")}</Tag>{" "}
          </>
        )}
        {when}
      </p>
    </>
  );
}
