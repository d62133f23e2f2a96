import { formatMoment } from "../../platform/words/days.ts";
import { FrontDoor } from "../../safeguarding/index.ts";
import { Facts, Quote, Section, WarningCallout } from "../../ui/index.ts";
import { explainFinding } from "../explain-finding.ts";
import { needWords } from "../need.words.ts";
import type { Need } from "../referral.domain.ts";
import { words } from "./referral.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

interface Part {
  readonly shown: ShownReferral;
  readonly language: string;
}

/** The story in the referrer's words, and what they ticked. */
export function Story({ shown: { referral, person }, language }: Part) {
  const t = words.in(language);
  const ticked = referral.needs.map((need) => needWords.in(language)(need as Need));
  return (
    <>
      <Quote
        heading={t("story")}
        by={t("storyBy", {
          referrer: referral.referrer_name,
          role: referral.referrer_role,
          place: referral.referrer_place,
          when: formatMoment(referral.received_at, language),
        })}
      >
        {referral.story}
      </Quote>
      {ticked.length > 0 && (
        <Section heading={t("needs")}>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {ticked.map((need) => (
              <li>{need}</li>
            ))}
          </ul>
        </Section>
      )}
      {person.good_to_know && (
        <Section heading={t("goodToKnow")}>
          <p>{person.good_to_know}</p>
        </Section>
      )}
    </>
  );
}

/** Who was told of a risk, and when. What was written stays with them. */
export function Risk({ shown: { referral, told, area }, language }: Part) {
  const t = words.in(language);
  if (referral.no_known_risks) return <p>{t("noRisk")}</p>;
  return (
    <WarningCallout heading={t("risk")}>
      <p>
        {told
          ? t("riskTold", { name: told.name, when: formatMoment(told.at, language) })
          : t("riskNobody", { frontDoor: area.front_door_name, phone: area.front_door_phone })}
      </p>
      <p>{t("riskWords")}</p>
      {!told && <FrontDoor area={area} language={language} />}
    </WarningCallout>
  );
}

/** What each rule of the programme says, as a sentence, and what else would fit. */
export function Eligibility({ shown: { findings, ruleAgainst, otherProgrammes }, language }: Part) {
  const t = words.in(language);
  return (
    <Section heading={t("fits")}>
      <Facts
        facts={findings.map((finding) => ({
          text: explainFinding(finding, language),
          but: finding.outcome !== "fits",
        }))}
      />
      {ruleAgainst && (
        <p>
          {otherProgrammes.length > 0
            ? t("fitsElsewhere", { count: otherProgrammes.length, names: otherProgrammes.join(", ") })
            : t("fitsNowhere")}
        </p>
      )}
      <p class="lw-small">{t("fitsNote")}</p>
    </Section>
  );
}
