import { PublicPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { londonDay } from "../../platform/values/index.ts";
import { formatDay, formatMoment } from "../../platform/words/days.ts";
import { InsetText, NamedWait, NextSteps, SeeAndNot, SoftCard, Thanks } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { findReceipt, type Receipt } from "./sent.query.ts";
import { words } from "./sent.words.ts";
import { withDraft, type DraftVisit } from "./with-draft.tsx";

/** Thanks, the reference, who answers by when, and what the referrer will and will not see. */
export function sentPage(visit: Visit): Promise<Answer> {
  const show = async (opened: DraftVisit): Promise<Answer> => {
    const { area, draft } = opened;
    const receipt = await visit.read((reader) => findReceipt(reader, area.id, draft.referralId ?? ""));
    if (!receipt) throw new NotFound("referral");
    const { id, person_id: personId } = receipt.referral;
    return page(<Sent {...opened} receipt={receipt} />, {
      looked: [{ areaId: area.id, subjectKind: "referral", subjectId: id, personId }],
    });
  };
  return withDraft(
    visit,
    async () => {
      throw new NotFound("referral");
    },
    show,
  );
}

type Shown = DraftVisit & { readonly receipt: Receipt };

function Sent(shown: Shown) {
  const { visit, area, draft, receipt } = shown;
  const { referral, name, workerName } = receipt;
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")} area={area} helpStrip={false}>
      <Thanks
        heading={t("thanks", { name })}
        wait={
          <NamedWait
            lead={t("hear")}
            when={formatMoment(referral.decide_by, visit.language)}
            who={workerName ? t("from", { worker: workerName }) : t("fromTeam")}
          />
        }
      >
        <p>
          {t("reference")} <strong>{referral.reference}</strong>
        </p>
        <p>{t("emailed", { email: referral.referrer_email })}</p>
      </Thanks>
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-one-half">
          <h2>{t("next")}</h2>
          <NextSteps steps={nextSteps(shown)} />
        </div>
        <div class="nhsuk-grid-column-one-half">
          <WhatYouSee {...shown} />
        </div>
      </div>
      <OwnRecord {...shown} />
      <div class="nhsuk-button-group">
        {draft.followToken && <a href={urls.follow(draft.followToken)}>{t("follow")}</a>}
        <a href={urls.start(area.slug)}>{t("another")}</a>
      </div>
      <p>{t("change", { phone: area.phone })}</p>
    </PublicPage>
  );
}

/** A risk comes before everything else. */
function nextSteps({ visit, receipt }: Shown) {
  const t = words.in(visit.language);
  const { referral, programme, name, workerName, leadName, contactBy, duty } = receipt;
  const unsure = referral.agreement === "unsure";
  const decideBy = formatMoment(referral.decide_by, visit.language);
  const day = formatDay(londonDay(contactBy), visit.language);
  const reads = t("reads", { worker: workerName ?? t("theTeam") });
  return [
    ...(duty
      ? [{ when: t("now"), children: t("riskTold", { duty: duty.name, by: formatMoment(duty.by, visit.language) }) }]
      : []),
    {
      when: t("byMoment", { when: decideBy }),
      children: `${reads} ${leadName ? t("lead", { lead: leadName }) : t("noChase")}`,
    },
    {
      when: unsure ? t("contactWhenYes", { name }) : t("contactByDay", { day }),
      children: t(unsure ? "contactUnsure" : "contact", { name }),
    },
    { when: t("upToThem", { name }), children: t("upToThemWhat", { name, weeks: programme.funded_weeks }) },
  ];
}

function WhatYouSee({ visit, receipt: { name, referral } }: Shown) {
  const t = words.in(visit.language);
  return (
    <>
      <h2>{t("see")}</h2>
      <p>{t(referral.agreement === "unsure" ? "seeLeadUnsure" : "seeLead", { name })}</p>
      <SeeAndNot
        seeHeading={t("willSee")}
        see={[t("seeHave"), t("seeAnswer"), t("seeStarted", { name }), t("seeEnded")]}
        notHeading={t("willNot")}
        not={[t("notTold", { name }), t("notWhere", { name }), t("notScores", { name }), t("notFamily")]}
      />
      <InsetText>{t("safety")}</InsetText>
    </>
  );
}

/** A paragraph to copy into the school's own record. */
function OwnRecord({ visit, receipt: { name, referral, programme } }: Shown) {
  const t = words.in(visit.language);
  const filled = {
    name,
    reference: referral.reference,
    programme: programme.name,
    date: formatDay(londonDay(referral.received_at), visit.language, "dated"),
    by: formatDay(londonDay(referral.decide_by), visit.language),
  };
  return (
    <SoftCard heading={t("record")} tone="sun">
      <p>{t(referral.agreement === "unsure" ? "recordUnsure" : "recordYes", filled)}</p>
    </SoftCard>
  );
}
