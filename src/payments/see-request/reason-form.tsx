import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, Section, Textarea } from "../../ui/index.ts";
import type { FindingKind } from "../findings.domain.ts";
import { words } from "./request.words.ts";

interface ReasonFormProps {
  readonly visit: Visit;
  readonly act: "hold" | "clear";
  /** What is cleared. */
  readonly kind?: FindingKind;
  readonly action: string;
  readonly form: FormState;
}

/** An act that wants its reason in words. */
export function ReasonForm({ visit, act, kind, action, form }: ReasonFormProps) {
  const t = words.in(visit.language);
  return (
    <Section heading={t(`${act}Heading`)}>
      <p>{t(`${act}Lead`)}</p>
      <form method="post" action={action} noValidate>
        <Guard visit={visit} />
        {kind && <input type="hidden" name="kind" value={kind} />}
        <Textarea
          name="reason"
          id={`${kind ?? act}-reason`}
          label={t(`${act}Reason`)}
          hint={act === "hold" ? t("holdHint") : undefined}
          rows={3}
          value={valueAt(form, "reason")}
          error={problemAt(form, "reason")}
        />
        <Button variant="secondary" preventDoubleClick>
          {t(act)}
        </Button>
      </form>
    </Section>
  );
}
