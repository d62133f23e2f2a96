import { StaffPage } from "../../access/index.ts";
import { Guard, problemAt, valueAt, valuesAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { BackLink, Button, Checkboxes, ErrorSummary, PageHead, Radios, Section, Textarea } from "../../ui/index.ts";
import { declineReasons, type DeclineReason } from "../referral.domain.ts";
import { urls } from "../urls.ts";
import { words } from "./decline.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

export interface DeclineViewProps {
  readonly visit: Visit;
  readonly shown: ShownReferral;
  /** Once it is chosen, the message to the referrer can be written. */
  readonly reason: DeclineReason | undefined;
  /** The text to the young person as it would be sent; undefined where there is no safe way. */
  readonly kindNo: string | undefined;
  readonly form: FormState;
}

/** First the reason, then the message to the referrer, already begun. */
export function DeclineView({ visit, shown, reason, kindNo, form }: DeclineViewProps) {
  const t = words.in(visit.language);
  const title = t("title", { name: shown.person.preferred_name });
  return (
    <StaffPage
      visit={visit}
      title={title}
      current="referrals"
      area={shown.area}
      form={form}
      beforeContent={<BackLink href={urls.referral(shown.referral.id)}>{t("back")}</BackLink>}
    >
      <ErrorSummary errors={form.problems} />
      <PageHead heading={title}>
        <p>{t("lead", { referrer: shown.referral.referrer_name })}</p>
      </PageHead>
      {reason ? <Message {...{ visit, shown, reason, kindNo, form }} /> : <Reasons {...{ visit, shown, form }} />}
    </StaffPage>
  );
}

function Reasons({ visit, shown, form }: Pick<DeclineViewProps, "visit" | "shown" | "form">) {
  const t = words.in(visit.language);
  return (
    <form method="get" action={urls.decline(shown.referral.id)} noValidate>
      <Radios
        name="reason"
        label={t("reason")}
        error={problemAt(form, "reason")}
        items={declineReasons.map((reason) => ({ value: reason, label: t(reason), hint: t(`${reason}_hint`) }))}
      />
      <input type="hidden" name="next" value="message" />
      <Button>{t("next")}</Button>
    </form>
  );
}

function Message({ visit, shown, reason, kindNo, form }: DeclineViewProps & { reason: DeclineReason }) {
  const t = words.in(visit.language);
  const name = shown.person.preferred_name;
  return (
    <Section heading={t(reason)} aside={<a href={urls.decline(shown.referral.id)}>{t("change")}</a>}>
      <form method="post" action={urls.decline(shown.referral.id)} noValidate>
        <Guard visit={visit} />
        <input type="hidden" name="reason" value={reason} />
        <Textarea
          name="message"
          label={t("message")}
          hint={t("messageHint", { referrer: shown.referral.referrer_name })}
          rows={7}
          value={valueAt(form, "message")}
          error={problemAt(form, "message")}
        />
        {kindNo ? (
          <Checkboxes
            name="tellPerson"
            items={[{ value: "yes", label: t("tellPerson", { name }), hint: t("tellPersonHint", { text: kindNo }) }]}
            value={valuesAt(form, "tellPerson")}
          />
        ) : (
          <p>{t("noText", { name })}</p>
        )}
        <Button>{t("decline")}</Button>
      </form>
    </Section>
  );
}
