import { getArea, PublicPage, type Area } from "../../../access/index.ts";
import { blankForm, Guard, problemAt, valueAt, withProblem, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { NotFound } from "../../../platform/refusals.ts";
import { Button, DateInput, ErrorSummary, Heading } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import type { Draft } from "../answers.domain.ts";
import { draftCookie, holdsDraft } from "../draft-cookie.ts";
import { findDraft } from "../draft.query.ts";
import { firstUnanswered } from "../journey.domain.ts";
import { toDay, withDate } from "../parts-of-date.ts";
import { proveAddress } from "./prove-address.ts";
import { words } from "./prove-email.words.ts";

interface Opened {
  readonly area: Area;
  readonly draft: Draft | undefined;
  /** Whether this device must show first that it is not a stranger's: the draft names a young person. */
  readonly asksBirth: boolean;
}

async function open(visit: Visit): Promise<Opened> {
  const link = visit.actor.link;
  if (!link) throw new NotFound("link");
  return visit.read(async (reader) => {
    const found = await findDraft(reader, visit.ground.secrets, link.subjectId, visit.now);
    const draft = found?.referralId === null ? found : undefined;
    const asksBirth = draft?.answers.person !== undefined && !holdsDraft(visit, draft);
    return { area: await getArea(reader, link.areaId), draft, asksBirth };
  });
}

/** Opening the link changes nothing: a mail scanner opens it too. */
export async function proveEmailPage(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  if (!opened.draft) return page(<NoDraft visit={visit} area={opened.area} />, { status: 410 });
  return page(<Prove visit={visit} {...opened} form={blankForm()} />);
}

/** The press proves the address and opens the draft on this device. */
export async function proveEmail(visit: Visit): Promise<Answer> {
  const opened = await open(visit);
  const { area, draft, asksBirth } = opened;
  if (!draft) return page(<NoDraft visit={visit} area={area} />, { status: 410 });
  const t = words.in(visit.language);
  const typed = (withDate(visit.body, "born") as Record<string, string>)["born"] ?? "";
  if (asksBirth && !typed)
    return page(<Prove visit={visit} {...opened} form={withProblem(visit.body, "born", t("bornMissing"))} />, {
      status: 422,
    });
  const right = !asksBirth || toDay(typed) === draft.answers.person?.dateOfBirth;
  const proved = await visit.attempt((work) => proveAddress(work, draft, right));
  if (proved)
    return redirect(urls.step(area.slug, draft.id, firstUnanswered(proved)), { cookies: [draftCookie(proved)] });
  return page(<Prove visit={visit} {...opened} form={withProblem(visit.body, "born", t("bornWrong"))} />, {
    status: 422,
  });
}

function Prove({ visit, area, draft, asksBirth, form }: Opened & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")} area={area} form={form} helpStrip={false}>
      <ErrorSummary errors={form.problems.map(({ message }) => ({ field: "born-day", message }))} />
      <Heading size="l">{t("title")}</Heading>
      <p>{t("lead", { email: draft?.answers.you?.email ?? "" })}</p>
      <form method="post" novalidate>
        <Guard visit={visit} />
        {asksBirth && (
          <DateInput
            name="born"
            label={t("born")}
            hint={t("bornHint")}
            error={problemAt(form, "born")}
            value={{
              day: valueAt(form, "born-day"),
              month: valueAt(form, "born-month"),
              year: valueAt(form, "born-year"),
            }}
          />
        )}
        <Button>{t("go")}</Button>
      </form>
      <p>{t("notYou")}</p>
    </PublicPage>
  );
}

function NoDraft({ visit, area }: { visit: Visit; area: Area }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("goneTitle")} area={area} helpStrip={false}>
      <Heading size="l">{t("goneTitle")}</Heading>
      <p>{t("gone")}</p>
    </PublicPage>
  );
}
