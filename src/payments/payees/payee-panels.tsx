import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Section } from "../../ui/index.ts";
import { mayConfirmPayee } from "../run.policy.ts";
import { urls } from "../urls.ts";
import type { BankView } from "./bank-details.page.tsx";
import { words } from "./bank-details.words.ts";

interface Props {
  readonly visit: Visit;
  readonly view: BankView;
}

/** The account that payments go into now, and who confirmed it. */
export function UsedNow({ visit, view: { payees, names } }: Props) {
  const t = words.in(visit.language);
  const used = payees.find((payee) => payee.confirmedAt && !payee.endedAt);
  if (!used?.confirmedAt) return <Section heading={t("used")}>{<p>{t("usedNone")}</p>}</Section>;
  const when = formatMoment(used.confirmedAt);
  const name = used.confirmedBy ? names.get(used.confirmedBy) : undefined;
  return (
    <Section heading={t("used")}>
      <p>{t("account", { name: used.accountName, lastTwo: used.lastTwo })}</p>
      <p>{name ? t("confirmedBy", { when, name }) : t("confirmed", { when })}</p>
    </Section>
  );
}

/** Details that nobody has confirmed yet, and the press that does, for anybody but who recorded them. */
export function WaitingNow({ visit, view: { payees, names } }: Props) {
  const t = words.in(visit.language);
  const waiting = payees.find((payee) => !payee.confirmedAt && !payee.endedAt);
  if (!waiting) return null;
  const name = names.get(waiting.createdBy ?? "") ?? t("somebody");
  return (
    <Section heading={t("waiting")}>
      <p>{t("account", { name: waiting.accountName, lastTwo: waiting.lastTwo })}</p>
      <p>{t("waitingBy", { when: formatMoment(waiting.createdAt), name })}</p>
      {mayConfirmPayee(visit.actor, waiting) ? (
        <form method="post" action={urls.confirmation(waiting.id)}>
          <Guard visit={visit} />
          <Button variant="secondary" preventDoubleClick>
            {t("confirm")}
          </Button>
        </form>
      ) : (
        <p>{t("waitingOwn")}</p>
      )}
    </Section>
  );
}
