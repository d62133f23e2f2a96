import { formatMoment } from "../../platform/words/days.ts";
import { Section, SummaryList } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./referral.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

interface Part {
  readonly shown: ShownReferral;
  readonly language: string;
}

/** Whether the young person wants it: the latest answer counts. */
export function Agreed({ shown: { agreement, referral, person }, language }: Part) {
  const t = words.in(language);
  const name = { name: person.preferred_name };
  const answer = agreement?.answer ?? referral.agreement;
  const yes = referral.agreement === "yes" ? t("agreedYes", name) : t("agreedLater", name);
  return (
    <Section heading={t("agreement", name)}>
      <p>{answer === "yes" ? yes : answer === "no" ? t("agreedNo", name) : t("agreedUnsure", name)}</p>
    </Section>
  );
}

/** Whom to ask back. */
export function WhoAsks({ shown: { referral }, language }: Part) {
  const t = words.in(language);
  return (
    <Section heading={t("referrer")}>
      <SummaryList
        rows={[
          { key: t("referrerName"), value: `${referral.referrer_name}, ${referral.referrer_role}` },
          { key: t("referrerPlace"), value: referral.referrer_place },
          { key: t("email"), value: referral.referrer_email },
          referral.referrer_phone ? { key: t("phone"), value: referral.referrer_phone } : undefined,
        ]}
      />
    </Section>
  );
}

/** Other referrals that may have to do with this one. */
export function Others({ shown: { others, person }, language }: Part) {
  const t = words.in(language);
  return (
    <Section heading={t("others")}>
      {others.length === 0 && <p>{t("noOthers", { name: person.preferred_name })}</p>}
      <ul class="nhsuk-list">
        {others.map((other) => (
          <li>
            <a href={urls.referral(other.id)}>{other.reference}</a>,{" "}
            {t(`status_${other.status as "received" | "accepted" | "declined" | "withdrawn"}`)}
            <br />
            {t("otherLine", { place: other.referrerPlace, when: formatMoment(other.receivedAt, language) })}
            <br />
            {t(other.samePerson ? "otherSame" : "otherAlike")}
          </li>
        ))}
      </ul>
    </Section>
  );
}
