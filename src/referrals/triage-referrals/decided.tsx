import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Section } from "../../ui/index.ts";
import type { Decision } from "../decision.query.ts";
import { reasonWords } from "../decline-reason.words.ts";
import { urls } from "../urls.ts";
import { words } from "./referral.words.ts";

/** Who answered, when, and with what. */
export function Decided({ visit, decision }: { visit: Visit; decision: Decision }) {
  const t = words.in(visit.language);
  const when = formatMoment(decision.at, visit.language);
  const name = decision.byName;
  return (
    <Section heading={t("acceptHeading")}>
      {decision.kind === "accepted" ? (
        <>
          <p>{t("acceptedBody", { name, when })}</p>
          {decision.overrideReason && <p>{t("acceptedOverride", { reason: decision.overrideReason })}</p>}
          {decision.caseId && (
            <p>
              <a href={urls.case(decision.caseId)}>{t("openCase")}</a>
            </p>
          )}
        </>
      ) : (
        <>
          <p>{t("declinedBody", { name, when, reason: reasonWords.in(visit.language)(decision.reason) })}</p>
          <p>{t("declinedMessage", { message: decision.message })}</p>
        </>
      )}
    </Section>
  );
}
