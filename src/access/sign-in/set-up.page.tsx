import { blankForm, Guard, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Button, Details, ErrorSummary, Heading } from "../../ui/index.ts";
import { SimplePage } from "../frames-simple.tsx";
import { urls } from "../urls.ts";
import { CodeInput } from "./code.page.tsx";
import { pendingCookie } from "./cookies.ts";
import { seedAddress } from "./one-time-code.ts";
import { QrPicture } from "./qr-picture.tsx";
import { findPending, isWaiting } from "./sign-in.query.ts";
import { words } from "./sign-in.words.ts";
import { takeCode } from "./take-code.ts";

/** Shows the seed to put into an authenticator: once, until the first code is typed right. */
export async function setUpPage(visit: Visit): Promise<Answer> {
  return show(visit, blankForm(), 200);
}

/** Takes the first code. With it the second step is set up, and the person is signed in. */
export async function setUp(visit: Visit): Promise<Answer> {
  return takeCode(visit, (form) => show(visit, form, 422));
}

async function show(visit: Visit, form: FormState, status: number): Promise<Answer> {
  const pending = await visit.read((reader) => findPending(reader, visit.cookies[pendingCookie]));
  if (!isWaiting(pending, visit.now) || !pending.seedSealed) return redirect(urls.signIn(), { nothingDone: true });
  if (pending.confirmedAt !== null) return redirect(urls.signInCode(), { nothingDone: true });
  const seed = visit.ground.secrets.open(pending.seedSealed);
  return page(<SetUpPage visit={visit} form={form} seed={seed} email={pending.email} />, { status });
}

interface SetUpPageProps {
  readonly visit: Visit;
  readonly form: FormState;
  readonly seed: string;
  readonly email: string;
}

function SetUpPage({ visit, form, seed, email }: SetUpPageProps) {
  const t = words.in(visit.language);
  return (
    <SimplePage visit={visit} title={t("setUpTitle")} form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{t("setUpTitle")}</Heading>
      <p>{t("setUpLead")}</p>
      <ol class="nhsuk-list nhsuk-list--number">
        <li>{t("setUpOne")}</li>
        <li>{t("setUpTwo")}</li>
        <li>{t("setUpThree")}</li>
      </ol>
      <QrPicture text={seedAddress(seed, email)} label={t("picture")} />
      <Details summary={t("noCamera")}>
        <p>{t("typeSeed")}</p>
        <p>
          <code>{seed.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </Details>
      <form method="post" action={urls.setUpSecondFactor()} novalidate>
        <Guard visit={visit} />
        <CodeInput visit={visit} form={form} />
        <Button>{t("goOn")}</Button>
      </form>
    </SimplePage>
  );
}
