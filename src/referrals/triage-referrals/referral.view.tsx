import { StaffPage } from "../../access/index.ts";
import { blankForm, type FormState } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { BackLink, Columns, ErrorSummary, InsetText, PageHead } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { YourAnswer } from "./answer.tsx";
import { Agreed, Others, WhoAsks } from "./around.tsx";
import { words } from "./referral.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";
import { TimeLeft } from "./time-left.tsx";
import { Eligibility, Risk, Story } from "./what-is-going-on.tsx";
import { SafeWay, WhoLine } from "./who.tsx";

interface ReferralViewProps {
  readonly visit: Visit;
  readonly shown: ShownReferral;
  readonly form?: FormState;
  /** Another decided while this one was deciding. */
  readonly late?: boolean;
}

/** A referral as those see it who answer it: who, how to reach them, the story, what fits, the answer. */
export function ReferralView({ visit, shown, form = blankForm(), late }: ReferralViewProps) {
  const { language, now, today } = visit;
  const t = words.in(language);
  const { referral, programme, person, area, decision, namedWorker } = shown;
  const title = t("title", { name: person.preferred_name });
  return (
    <StaffPage
      visit={visit}
      title={title}
      current="referrals"
      area={area}
      form={form}
      beforeContent={<BackLink href={urls.waiting()}>{t("back")}</BackLink>}
    >
      <ErrorSummary errors={form.problems} />
      {late && (
        <InsetText>
          <p>
            <strong>{t("firstByOther")}</strong>
          </p>
          <p>{t("firstByOtherText")}</p>
        </InsetText>
      )}
      <PageHead heading={title} caption={t("caption", { programme: programme.name, reference: referral.reference })}>
        <WhoLine {...{ shown, today, language }} />
        {!decision && (
          <p>
            <TimeLeft now={now} by={referral.decide_by} language={language} />{" "}
            {t("by", { when: formatMoment(referral.decide_by, language) })}{" "}
            {namedWorker && t("reads", { name: namedWorker })}
          </p>
        )}
      </PageHead>
      <SafeWay {...{ shown, language }} />
      <Columns
        main={
          <>
            <Story {...{ shown, language }} />
            <Eligibility {...{ shown, language }} />
            <YourAnswer {...{ visit, shown, form }} />
          </>
        }
        side={
          <>
            <Risk {...{ shown, language }} />
            <Agreed {...{ shown, language }} />
            <WhoAsks {...{ shown, language }} />
            <Others {...{ shown, language }} />
          </>
        }
      />
    </StaffPage>
  );
}
