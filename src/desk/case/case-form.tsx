import type { ComponentChildren } from "preact";
import { StaffPage } from "../../access/index.ts";
import { Guard, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { BackLink, Button, ErrorSummary, Heading } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./case-form.words.ts";
import type { OpenedCase } from "./opened-case.ts";

interface CaseFormProps {
  readonly visit: Visit;
  readonly opened: OpenedCase;
  readonly form: FormState;
  readonly title: string;
  /** Where it is sent: the address of the page itself. */
  readonly action: string;
  /** A verb with its object. */
  readonly button: string;
  readonly lead?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page with one form about one young person, and the way back to them. */
export function CaseForm({ visit, opened, form, title, action, button, lead, children }: CaseFormProps) {
  const t = words.in(visit.language);
  return (
    <StaffPage
      visit={visit}
      title={title}
      current="people"
      area={opened.area}
      form={form}
      beforeContent={<BackLink href={urls.case(opened.file.id)}>{t("back", { name: opened.name })}</BackLink>}
    >
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-two-thirds">
          <ErrorSummary errors={form.problems} />
          <Heading caption={opened.name}>{title}</Heading>
          {lead}
          <form method="post" action={action} novalidate>
            <Guard visit={visit} />
            {children}
            <Button>{button}</Button>
          </form>
        </div>
      </div>
    </StaffPage>
  );
}
