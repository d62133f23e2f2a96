import { z } from "zod";
import { StaffPage } from "../../access/index.ts";
import { ageOf } from "../../people/index.ts";
import { blankForm, Guard, problemAt, readForm, valueAt, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Columns, ErrorSummary, InsetText, PageHead, Section, Textarea } from "../../ui/index.ts";
import { mayDecide } from "../referral.policy.ts";
import { urls } from "../urls.ts";
import { acceptReferral } from "./accept-referral.command.ts";
import { Decided } from "./decided.tsx";
import { getReferralView, type ReferralView } from "./referral-view.query.ts";
import { words } from "./referral.words.ts";
import { Before, Fit, Story } from "./who-it-is.tsx";

type Shown = ReferralView & { readonly visit: Visit; readonly form: FormState; readonly second?: boolean };

/** One referral: who, what is going on, whether it fits and why, its clock, and the answer. */
export async function referralPage(visit: Visit): Promise<Answer> {
  const view = await visit.read((reader) => getReferralView(reader, visit.actor, visit.id("referral")));
  const { area_id: areaId, id: subjectId, person_id: personId } = view.referral;
  return page(<OneReferral {...view} visit={visit} form={blankForm()} />, {
    looked: [{ areaId, subjectKind: "referral", subjectId, personId }],
  });
}

/** "Yes, take it up": the case opens in the same act. Whoever is second sees who was first. */
export async function accept(visit: Visit): Promise<Answer> {
  const referralId = visit.id("referral");
  const t = words.in(visit.language);
  const view = () => visit.read((reader) => getReferralView(reader, visit.actor, referralId));
  const before = await view();
  const reason = z.string().trim().max(1000, t("tooLong")).default("");
  const needed = before.ruleAgainst && !before.decision;
  const schema = z.object({ overrideReason: needed ? reason.pipe(z.string().min(1, t("overrideMissing"))) : reason });
  const read = readForm(schema, visit.body);
  if (!read.ok) return page(<OneReferral {...before} visit={visit} form={read.form} />, { status: 422 });
  try {
    await visit.run(acceptReferral, { referralId, ...read.data });
  } catch (refusal) {
    if (!(refusal instanceof Conflict) || refusal.reason !== "already_decided") throw refusal;
    return page(<OneReferral {...await view()} visit={visit} form={blankForm()} second />, { status: 409 });
  }
  return redirect(urls.referral(referralId));
}

function OneReferral(shown: Shown) {
  const { visit, area, referral, person, programme, form, second } = shown;
  const t = words.in(visit.language);
  const about = [t("aged", { age: ageOf(person, visit.today) }), person.pronouns].filter(Boolean).join(", ");
  return (
    <StaffPage visit={visit} title={person.preferred_name} area={area} form={form} current="people">
      <ErrorSummary errors={form.problems} />
      {second && <InsetText>{t("first")}</InsetText>}
      <PageHead
        heading={person.preferred_name}
        caption={t("caption", { reference: referral.reference, programme: programme.name })}
      >
        <p>{about}</p>
      </PageHead>
      <Before {...shown} />
      <Columns
        main={<Story {...shown} />}
        side={
          <>
            <Fit {...shown} />
            {shown.decision ? <Decided {...shown} decision={shown.decision} /> : <YourAnswer {...shown} />}
          </>
        }
      />
    </StaffPage>
  );
}

function Clock({ visit, referral, workerName }: Shown) {
  const t = words.in(visit.language);
  const late = referral.decide_by <= visit.now;
  return (
    <p>
      <strong>{t(late ? "decideLate" : "decideBy", { when: formatMoment(referral.decide_by, visit.language) })}</strong>{" "}
      {workerName && t("namedTo", { worker: workerName })}
    </p>
  );
}

function YourAnswer(shown: Shown) {
  const { visit, referral, ruleAgainst, form } = shown;
  const t = words.in(visit.language);
  if (!mayDecide(visit.actor, referral))
    return (
      <Section heading={t("acceptHeading")}>
        <Clock {...shown} />
        <p>{t("notYours")}</p>
      </Section>
    );
  return (
    <Section heading={t("acceptHeading")}>
      <Clock {...shown} />
      <p>{t("acceptWhat", { referrer: referral.referrer_name })}</p>
      <form method="post" action={urls.accept(referral.id)} novalidate>
        <Guard visit={visit} />
        {ruleAgainst && (
          <Textarea
            name="overrideReason"
            label={t("override")}
            hint={t("overrideHint")}
            rows={3}
            value={valueAt(form, "overrideReason")}
            error={problemAt(form, "overrideReason")}
          />
        )}
        <Button>{t("accept")}</Button>
      </form>
      <p>
        <a href={urls.decline(referral.id)}>{t("decline")}</a>
      </p>
    </Section>
  );
}
