import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, ErrorSummary, Heading, Input, InsetText, Select } from "../../ui/index.ts";
import { roleNames } from "../actor.ts";
import { StaffPage } from "../frames.tsx";
import { words as frameWords } from "../frames.words.ts";
import { urls } from "../urls.ts";
import { words } from "./invitation.words.ts";

interface InvitePageProps {
  readonly visit: Visit;
  readonly form: FormState;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** One was just sent. */
  readonly sent: boolean;
}

export function InvitePage({ visit, form, organisations, sent }: InvitePageProps) {
  const t = words.in(visit.language);
  const role = frameWords.in(visit.language);
  const field = (name: "name" | "email" | "role" | "organisation") => ({
    name,
    label: t(name),
    error: problemAt(form, name),
    value: valueAt(form, name),
  });
  const first = { value: "", text: t("choose") };
  return (
    <StaffPage visit={visit} title={t("inviteTitle")} current="invite" form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("inviteTitle")}</Heading>
      {sent && form.problems.length === 0 && <InsetText>{t("sent")}</InsetText>}
      <p>{t("inviteLead")}</p>
      <form method="post" action={urls.invite()} novalidate>
        <Guard visit={visit} />
        <Input {...field("name")} hint={t("nameHint")} width={30} autocomplete="off" />
        <Input
          {...field("email")}
          hint={t("emailHint")}
          type="email"
          width={30}
          autocomplete="off"
          spellcheck={false}
        />
        <Select {...field("role")} items={[first, ...roleNames.map((name) => ({ value: name, text: role(name) }))]} />
        <Select
          {...field("organisation")}
          items={[first, ...organisations.map((one) => ({ value: one.id, text: one.name }))]}
        />
        <Button>{t("invite")}</Button>
      </form>
    </StaffPage>
  );
}
