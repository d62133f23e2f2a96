import { contactWords, safestWay } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Facts, InsetText, Quote, SafeContactNotice, Section, WarningCallout } from "../../ui/index.ts";
import { explainFinding } from "../explain-finding.ts";
import { needWords } from "../need.words.ts";
import type { Need } from "../referral.domain.ts";
import type { ReferralView } from "./referral-view.query.ts";
import { words } from "./referral.words.ts";

type Shown = ReferralView & { readonly visit: Visit };

/** What comes before anything is done: safety, whether they want it, and how to reach them without harm. */
export function Before({ visit, referral, person, contactPoints, relationships, dutyName }: Shown) {
  const t = words.in(visit.language);
  const name = person.preferred_name;
  const way = safestWay(contactPoints);
  const value = way.point?.value ?? "";
  const hidden = relationships.filter((one) => one.must_not_know).map((one) => one.name);
  return (
    <>
      {dutyName && (
        <WarningCallout heading={t("riskHeading", { duty: dutyName })} headingLevel={2}>
          <p>{t("riskBody", { duty: dutyName, when: formatMoment(referral.received_at, visit.language) })}</p>
        </WarningCallout>
      )}
      {referral.agreement === "unsure" && (
        <InsetText>
          <p>
            <strong>{t("unsureHeading", { name })}</strong>
          </p>
          <p>{t("unsureBody", { name })}</p>
        </InsetText>
      )}
      <SafeContactNotice
        heading={contactWords.in(visit.language)(way.sentenceKey, { name, value })}
        missing={way.how === "none"}
        facts={[{ label: t("mustNotKnow"), value: hidden.join(", ") || t("nobody") }]}
      >
        {way.point?.note}
      </SafeContactNotice>
    </>
  );
}

/** The story in the referrer's words, and what was ticked. */
export function Story({ visit, referral, person }: Shown) {
  const t = words.in(visit.language);
  const ticked = referral.needs.map((need) => needWords.in(visit.language)(need as Need)).join(", ");
  const by = { name: referral.referrer_name, role: referral.referrer_role, place: referral.referrer_place };
  return (
    <>
      <Quote heading={t("storyHeading")} by={t("storyBy", by)}>
        {referral.story}
      </Quote>
      <p>{ticked ? t("ticked", { needs: ticked }) : t("noneTicked")}</p>
      {person.good_to_know && (
        <p>
          {t("goodToKnow")}: {person.good_to_know}
        </p>
      )}
      {referral.referrer_phone && <p>{t("ring", { name: referral.referrer_name, phone: referral.referrer_phone })}</p>}
    </>
  );
}

/** What the rules say, each as a sentence. */
export function Fit({ visit, findings }: Shown) {
  const t = words.in(visit.language);
  return (
    <Section heading={t("fitHeading")}>
      <p>{t("fitLead")}</p>
      <Facts
        facts={findings.map((finding) => ({
          text: explainFinding(finding, visit.language),
          but: finding.outcome !== "fits",
        }))}
      />
    </Section>
  );
}
