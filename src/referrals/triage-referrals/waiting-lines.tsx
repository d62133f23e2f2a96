import { ageOf } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Facts, Line, Lines, Tag } from "../../ui/index.ts";
import { explainFinding } from "../explain-finding.ts";
import { urls } from "../urls.ts";
import type { WaitingReferral } from "../waiting.query.ts";
import { words } from "./referrals.words.ts";
import { TimeLeft } from "./time-left.tsx";

/** Referrals that wait: who, from where, what fits, how long is left. */
export function WaitingLines({ visit, referrals }: { visit: Visit; referrals: readonly WaitingReferral[] }) {
  const { language, now, today } = visit;
  const t = words.in(language);
  return (
    <Lines>
      {referrals.map((one) => (
        <Line
          name={one.preferredName}
          href={urls.referral(one.id)}
          aside={t("age", { age: ageOf({ date_of_birth: one.dateOfBirth }, today) })}
          why={t("from", { place: one.referrerPlace, programme: one.programmeName })}
          tag={<TimeLeft now={now} by={one.decideBy} language={language} />}
          clock={t("by", { when: formatMoment(one.decideBy, language, "short") })}
          act={
            <Button variant="secondary" small href={urls.referral(one.id)}>
              {t("read")}
            </Button>
          }
        >
          <Facts
            facts={one.findings.map((finding) => ({
              text: explainFinding(finding, language),
              but: finding.outcome !== "fits",
            }))}
          />
          {one.riskTold && (
            <p>
              <Tag colour="red">{t("risk")}</Tag>
            </p>
          )}
        </Line>
      ))}
    </Lines>
  );
}
