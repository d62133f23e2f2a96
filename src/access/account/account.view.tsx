import { Guard, problemAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, ErrorSummary, Heading, Input, InsetText } from "../../ui/index.ts";
import { StaffPage } from "../frames.tsx";
import type { Colleague } from "../people-with-roles.query.ts";
import { urls } from "../urls.ts";
import { words } from "./account.words.ts";
import { Devices, type Device } from "./devices.tsx";

interface AccountPageProps {
  readonly visit: Visit;
  readonly me: Colleague;
  readonly devices: readonly Device[];
  readonly form: FormState;
  readonly done: "changed" | "ended" | undefined;
}

export function AccountPage({ visit, me, devices, form, done }: AccountPageProps) {
  const t = words.in(visit.language);
  return (
    <StaffPage visit={visit} title={t("title")} form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("title")}</Heading>
      {done && <InsetText>{t(done)}</InsetText>}
      <p>{t("you", { name: me.name, email: me.email })}</p>
      <Heading level={2}>{t("sessions")}</Heading>
      <p>{t("sessionsLead")}</p>
      <Devices visit={visit} devices={devices} />
      <Heading level={2}>{t("password")}</Heading>
      <form method="post" action={urls.password()} novalidate>
        <Guard visit={visit} />
        <input type="hidden" name="username" autocomplete="username" value={me.email} />
        <Input
          name="current"
          type="password"
          label={t("current")}
          error={problemAt(form, "current")}
          autocomplete="current-password"
          width={30}
        />
        <Input
          name="next"
          type="password"
          label={t("next")}
          hint={t("passwordHint")}
          error={problemAt(form, "next")}
          autocomplete="new-password"
          width={30}
        />
        <Button>{t("change")}</Button>
      </form>
    </StaffPage>
  );
}
