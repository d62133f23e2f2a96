import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, Input, Section } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./bank-details.words.ts";

/** The form for a group's new bank details. */
export function BankForm({ visit, group, form }: { visit: Visit; group: string; form: FormState }) {
  const t = words.in(visit.language);
  const field = (name: "accountName" | "sortCode" | "accountNumber") => ({
    name,
    label: t(name),
    value: valueAt(form, name),
    error: problemAt(form, name),
    autocomplete: "off",
  });
  return (
    <Section heading={t("newHeading")}>
      <p>{t("newLead")}</p>
      <form method="post" action={urls.bankDetails(group)} noValidate>
        <Guard visit={visit} />
        <Input {...field("accountName")} width={30} spellcheck={false} />
        <Input {...field("sortCode")} width={10} inputmode="numeric" hint={t("sortCodeHint")} />
        <Input {...field("accountNumber")} width={10} inputmode="numeric" hint={t("accountNumberHint")} />
        <Button preventDoubleClick>{t("save")}</Button>
      </form>
    </Section>
  );
}
