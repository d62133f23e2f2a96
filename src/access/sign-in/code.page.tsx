import { blankForm, Guard, problemAt, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Button, ErrorSummary, Heading, Input, InsetText } from "../../ui/index.ts";
import { SimplePage } from "../frames-simple.tsx";
import { urls } from "../urls.ts";
import { pendingCookie } from "./cookies.ts";
import { stepToShow } from "./finish.ts";
import { codeOf } from "./one-time-code.ts";
import { findPending, isWaiting, type Pending } from "./sign-in.query.ts";
import { words } from "./sign-in.words.ts";
import { takeCode } from "./take-code.ts";

/** Asks for the code of the authenticator. */
export async function signInCodePage(visit: Visit): Promise<Answer> {
  const pending = await visit.read((reader) => findPending(reader, visit.cookies[pendingCookie]));
  if (!isWaiting(pending, visit.now)) return redirect(urls.signIn());
  if (pending.confirmedAt === null) return redirect(urls.setUpSecondFactor());
  return page(<CodePage visit={visit} form={blankForm()} demoCode={demoCode(visit, pending)} />);
}

/** Takes the code and opens the session. */
export async function signInWithCode(visit: Visit): Promise<Answer> {
  return takeCode(visit, async (form) => {
    const pending = await visit.read((reader) => findPending(reader, visit.cookies[pendingCookie]));
    const shown = pending ? demoCode(visit, pending) : undefined;
    return page(<CodePage visit={visit} form={form} demoCode={shown} />, { status: 422 });
  });
}

/** The code that a stranger in a demonstration types, who has no authenticator. */
export function demoCode(visit: Visit, pending: Pending): string | undefined {
  if (!visit.demo || !pending.demo || !pending.seedSealed) return undefined;
  return codeOf(visit.ground.secrets.open(pending.seedSealed), stepToShow(pending, visit.now));
}

interface CodePageProps {
  readonly visit: Visit;
  readonly form: FormState;
  readonly demoCode: string | undefined;
}

function CodePage({ visit, form, demoCode: shown }: CodePageProps) {
  const t = words.in(visit.language);
  return (
    <SimplePage visit={visit} title={t("codeTitle")} form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("codeTitle")}</Heading>
      <p>{t("codeLead")}</p>
      {shown && <InsetText>{t("demoCode", { code: shown })}</InsetText>}
      <form method="post" action={urls.signInCode()} novalidate>
        <Guard visit={visit} />
        <CodeInput visit={visit} form={form} />
        <Button>{t("goOn")}</Button>
      </form>
      <p>
        <a href={urls.signIn()}>{t("startAgain")}</a>
      </p>
    </SimplePage>
  );
}

/** The box for six numbers, as telephones and password keepers fill it. */
export function CodeInput({ visit, form }: { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  return (
    <Input
      name="code"
      label={t("code")}
      hint={t("codeHint")}
      error={problemAt(form, "code")}
      width={10}
      code
      inputmode="numeric"
      autocomplete="one-time-code"
    />
  );
}
