import { z } from "zod";
import { StaffPage } from "../../access/index.ts";
import {
  blankForm,
  Guard,
  problemAt,
  readForm,
  valueAt,
  valuesAt,
  withProblem,
  type FormState,
} from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict, Forbidden } from "../../platform/refusals.ts";
import { BackLink, Button, Checkboxes, ErrorSummary, Heading, InsetText, Radios, Textarea } from "../../ui/index.ts";
import { reasonWords } from "../decline-reason.words.ts";
import { kindNoText, safeNumberFor } from "../follow-referral/kind-no.message.ts";
import { declineReasons } from "../referral.domain.ts";
import { mayDecide } from "../referral.policy.ts";
import { urls } from "../urls.ts";
import { declineReferral } from "./decline-referral.command.ts";
import { words } from "./decline.words.ts";
import { getReferralView, type ReferralView } from "./referral-view.query.ts";

type Say = ReturnType<typeof words.in>;

const schema = (t: Say) =>
  z.object({
    reason: z.enum(declineReasons, { error: t("reasonMissing") }),
    message: z
      .string({ error: t("messageMissing") })
      .trim()
      .min(1, t("messageMissing"))
      .max(2000, t("tooLong")),
    tellPerson: z.string().optional(),
  });

type Shown = ReferralView & { readonly visit: Visit; readonly form: FormState; readonly kindNo: string | undefined };

async function load(visit: Visit): Promise<Omit<Shown, "form">> {
  return visit.read(async (reader) => {
    const view = await getReferralView(reader, visit.actor, visit.id("referral"));
    if (!mayDecide(visit.actor, view.referral)) throw new Forbidden();
    const safe = await safeNumberFor(reader, view.referral);
    return { ...view, visit, kindNo: safe && (await kindNoText(reader, view.referral, visit.actor.name)) };
  });
}

/** Why not, and what could help instead: nobody is left with a bare no. */
export async function declinePage(visit: Visit): Promise<Answer> {
  const shown = await load(visit);
  const { area_id: areaId, id: subjectId, person_id: personId } = shown.referral;
  if (shown.decision) return redirect(urls.referral(subjectId));
  return page(<Decline {...shown} form={blankForm()} />, {
    looked: [{ areaId, subjectKind: "referral", subjectId, personId }],
  });
}

/** Sends the no. An e-mail that names the young person is refused before it is sent. */
export async function decline(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const shown = await load(visit);
  const referralId = shown.referral.id;
  const again = (form: FormState) => page(<Decline {...shown} form={form} />, { status: 422 });
  const read = readForm(schema(t), visit.body);
  if (!read.ok) return again(read.form);
  const { reason, message, tellPerson } = read.data;
  const name = shown.person.preferred_name;
  if (namesThem(message, shown.person)) return again(withProblem(visit.body, "message", t("messageNames", { name })));
  try {
    await visit.run(declineReferral, { referralId, reason, message, tellPerson: tellPerson === "yes" });
  } catch (refusal) {
    if (!(refusal instanceof Conflict) || refusal.reason !== "already_decided") throw refusal;
    return redirect(urls.referral(referralId), { nothingDone: true });
  }
  return redirect(urls.referral(referralId));
}

function namesThem(text: string, person: ReferralView["person"]): boolean {
  const said = text.toLowerCase().split(/[^\p{L}]+/u);
  return [person.preferred_name, person.given_name, person.family_name].some(
    (name) => name && said.includes(name.toLowerCase()),
  );
}

function Decline({ visit, form, referral, person, area, dutyName, kindNo }: Shown) {
  const t = words.in(visit.language);
  const named = { name: person.preferred_name, referrer: referral.referrer_name };
  return (
    <StaffPage
      visit={visit}
      title={t("title", named)}
      area={area}
      form={form}
      current="people"
      beforeContent={<BackLink href={urls.referral(referral.id)}>{t("back")}</BackLink>}
    >
      <ErrorSummary errors={form.problems} />
      <Heading size="l">{t("title", named)}</Heading>
      {dutyName && (
        <InsetText>
          <p>
            <strong>{t("riskHeading")}</strong>
          </p>
          <p>{t("riskBody", { duty: dutyName })}</p>
        </InsetText>
      )}
      <form method="post" novalidate>
        <Guard visit={visit} />
        <Radios
          name="reason"
          label={t("reason")}
          hint={t("reasonHint", named)}
          value={valueAt(form, "reason")}
          error={problemAt(form, "reason")}
          items={declineReasons.map((reason) => ({ value: reason, label: reasonWords.in(visit.language)(reason) }))}
        />
        <Textarea
          name="message"
          label={t("message")}
          hint={t("messageHint", named)}
          value={valueAt(form, "message")}
          error={problemAt(form, "message")}
        />
        {kindNo ? (
          <Checkboxes
            name="tellPerson"
            value={valuesAt(form, "tellPerson")}
            items={[{ value: "yes", label: t("tellPerson", named), hint: t("tellPersonWords", { text: kindNo }) }]}
          />
        ) : (
          <p>{t("notTold", named)}</p>
        )}
        <Button>{t("send", named)}</Button>
      </form>
    </StaffPage>
  );
}
