import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Line, Lines, Tag } from "../../ui/index.ts";
import { words as reasonWords } from "../follow-referral/referrer.messages.words.ts";
import type { DeclineReason } from "../referral.domain.ts";
import { urls } from "../urls.ts";
import type { DecidedReferral } from "./decided.query.ts";
import { words } from "./referrals.words.ts";

/** Referrals that were answered: how, by whom and when. */
export function DecidedLines({ visit, referrals }: { visit: Visit; referrals: readonly DecidedReferral[] }) {
  const { language } = visit;
  const t = words.in(language);
  return (
    <Lines>
      {referrals.map((one) => (
        <Line
          name={one.preferredName}
          href={urls.referral(one.id)}
          aside={one.reference}
          why={one.referrerPlace}
          tag={
            one.status === "accepted" ? (
              <Tag colour="green">{t("accepted")}</Tag>
            ) : (
              <Tag colour="grey">{t("declined")}</Tag>
            )
          }
          clock={
            one.decidedAt &&
            t("answered", { name: one.byName ?? "", when: formatMoment(one.decidedAt, language, "short") })
          }
        >
          {one.reason && <p>{reasonWords.in(language)(one.reason as DeclineReason)}</p>}
        </Line>
      ))}
    </Lines>
  );
}
