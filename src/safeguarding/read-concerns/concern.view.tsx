import { StaffPage, type Area } from "../../access/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Columns, PageHead, Quote, Section, SummaryList, Tag } from "../../ui/index.ts";
import { mayAcknowledge } from "../concern.policy.ts";
import type { Concern } from "../concern.query.ts";
import { FrontDoor } from "../front-door.tsx";
import { urls } from "../urls.ts";
import { words } from "./concerns.words.ts";

/** What the page of one concern shows. */
export interface Shown {
  readonly concern: Concern;
  readonly area: Area;
  readonly personName: string | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly escalations: readonly { readonly account_id: string; readonly told_at: Date }[];
}

/** What was said first, then who has it, then whom to ring. */
export function OneConcern({ visit, ...shown }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  const { concern, area, personName } = shown;
  const title = personName ? t("title", { name: personName }) : t("titleNobody");
  return (
    <StaffPage visit={visit} title={title} area={area} current="concerns">
      <PageHead heading={title}>{concern.danger_now && <Tag colour="red">{t("danger")}</Tag>}</PageHead>
      <Columns
        main={
          <>
            <Quote heading={t("said")} by={t("raisedAt", { when: formatMoment(concern.raised_at, visit.language) })}>
              {concern.words}
            </Quote>
            <Standing visit={visit} {...shown} />
            <Told visit={visit} {...shown} />
          </>
        }
        side={<FrontDoor area={area} language={visit.language} />}
      />
    </StaffPage>
  );
}

function Standing({ visit, concern, names }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  const at = (moment: Date) => formatMoment(moment, visit.language);
  if (concern.state !== "raised") {
    const name = names.get(concern.acknowledged_by ?? "") ?? t("someoneElse");
    return (
      <Section heading={t("hasIt", { name })}>
        <p>{t("taken", { name, when: at(concern.acknowledged_at ?? concern.raised_at) })}</p>
        <p>{t("neverCloses")}</p>
      </Section>
    );
  }
  const name = names.get(concern.duty_account_id) ?? t("someoneElse");
  return (
    <Section heading={t("sentHeading", { name })}>
      <p>{t("waiting", { name, when: at(concern.acknowledge_by) })}</p>
      {mayAcknowledge(visit.actor, concern) && (
        <form method="post" action={urls.acknowledge(concern.id)}>
          <Guard visit={visit} />
          <Button>{t("acknowledge")}</Button>
        </form>
      )}
      <p>{t("neverCloses")}</p>
    </Section>
  );
}

function Told({ visit, concern, names, escalations }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  const nameOf = (id: string) => names.get(id) ?? t("someoneElse");
  const sources = {
    referral: t("sourceReferral"),
    page: t("sourcePage", { name: nameOf(concern.raised_by_id) }),
    group: t("sourceGroup"),
    check_in: t("sourceCheckIn"),
  };
  return (
    <Section heading={t("told")}>
      <SummaryList
        rows={[
          { key: t("source"), value: sources[concern.source_kind as keyof typeof sources] },
          { key: t("duty"), value: nameOf(concern.duty_account_id) },
          escalations.length > 0 && {
            key: t("alsoTold"),
            value: escalations.map((one) => (
              <p>{t("alsoToldLine", { name: nameOf(one.account_id), when: formatMoment(one.told_at) })}</p>
            )),
          },
        ]}
      />
    </Section>
  );
}
