import { Guard, problemAt, valueAt, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, Details, ErrorSummary, Heading, Input, InsetText } from "../../ui/index.ts";
import { SimplePage } from "../frames-simple.tsx";
import { urls } from "../urls.ts";
import { words } from "./sign-in.words.ts";

interface SignInPageProps {
  readonly visit: Visit;
  readonly form: FormState;
  /** Where to go afterwards. */
  readonly next?: string | undefined;
  /** A form that came when its session had ended, sealed. */
  readonly kept?: string | undefined;
}

export function SignInPage({ visit, form, next, kept }: SignInPageProps) {
  const t = words.in(visit.language);
  return (
    <SimplePage visit={visit} title={t("title")} form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("title")}</Heading>
      {kept ? <InsetText>{t("sessionEnded")}</InsetText> : <p>{t("who")}</p>}
      <form method="post" action={urls.signIn()} novalidate>
        <Guard visit={visit} />
        {next && <input type="hidden" name="next" value={next} />}
        {kept && <input type="hidden" name="kept" value={kept} />}
        <Input
          name="email"
          type="email"
          label={t("email")}
          error={problemAt(form, "email")}
          value={valueAt(form, "email")}
          autocomplete="username"
          spellcheck={false}
        />
        <Input
          name="password"
          type="password"
          label={t("password")}
          error={problemAt(form, "password")}
          autocomplete="current-password"
        />
        <Button>{t("signIn")}</Button>
      </form>
      <Details summary={t("forgotten")}>
        <p>{t("forgottenBody")}</p>
      </Details>
    </SimplePage>
  );
}
