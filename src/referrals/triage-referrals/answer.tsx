import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Section, Textarea } from "../../ui/index.ts";
import { words as reasonWords } from "../follow-referral/referrer.messages.words.ts";
import { mayDecide } from "../referral.policy.ts";
import { urls } from "../urls.ts";
import { words } from "./referral.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

interface AnswerProps {
  readonly visit: Visit;
  readonly shown: ShownReferral;
  readonly form: FormState;
}

/** The one green button and the way to a no; or what was decided, by whom and when. */
export function YourAnswer({ visit, shown, form }: AnswerProps) {
  const t = words.in(visit.language);
  const { referral, decision, ruleAgainst } = shown;
  if (decision) return <Decided visit={visit} shown={shown} />;
  if (!mayDecide(visit.actor, referral))
    return (
      <Section heading={t("decide")}>
        <p>{t("notYours")}</p>
      </Section>
    );
  return (
    <Section heading={t("decide")} id="answer">
      <form method="post" action={urls.accept(referral.id)} noValidate>
        <Guard visit={visit} />
        {ruleAgainst && (
          <Textarea
            name="overrideReason"
            label={t("override")}
            hint={t("overrideHint")}
            rows={3}
            value={valueAt(form, "overrideReason")}
            error={problemAt(form, "overrideReason")}
          />
        )}
        <Button>{t("accept")}</Button>
        <p class="lw-small">{t("acceptNote")}</p>
      </form>
      <Button variant="secondary" href={urls.decline(referral.id)}>
        {t("decline")}
      </Button>
    </Section>
  );
}

/** What was decided, by whom and when. */
export function Decided({ visit, shown: { decision } }: Pick<AnswerProps, "visit" | "shown">) {
  const t = words.in(visit.language);
  if (!decision) return null;
  const by = { name: decision.byName, when: formatMoment(decision.at, visit.language) };
  if (decision.kind === "accepted")
    return (
      <Section heading={t("accepted", by)} id="answer">
        {decision.overrideReason && <p>{t("acceptedBecause", { reason: decision.overrideReason })}</p>}
        {decision.caseId && (
          <p>
            <a href={urls.case(decision.caseId)}>{t("openCase")}</a>
          </p>
        )}
      </Section>
    );
  return (
    <Section heading={t("declined", by)} id="answer">
      <p>{t("declinedReason", { reason: reasonWords.in(visit.language)(decision.reason) })}</p>
      <p>{t("declinedTold")}</p>
      <blockquote>{decision.message}</blockquote>
    </Section>
  );
}
