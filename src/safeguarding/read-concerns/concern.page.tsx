import { getArea, namesOf, StaffPage, type Area } from "../../access/index.ts";
import { getPerson } from "../../people/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { Button, Heading, InsetText, SummaryList, Tag } from "../../ui/index.ts";
import { acknowledgeConcern } from "../acknowledge-concern.command.ts";
import { mayAcknowledge } from "../concern.policy.ts";
import { getConcern, listEscalations, type Concern } from "../concern.query.ts";
import { FrontDoor } from "../front-door.tsx";
import { formatMoment } from "../../platform/words/days.ts";
import { urls } from "../urls.ts";
import { words } from "./concerns.words.ts";

interface Shown {
  readonly concern: Concern;
  readonly area: Area;
  readonly personName: string | undefined;
  readonly names: ReadonlyMap<string, string>;
  readonly escalations: readonly { readonly account_id: string; readonly told_at: Date }[];
}

/** One concern: what was said, who was told, who has it, and whom to ring. */
export async function concernPage(visit: Visit): Promise<Answer> {
  const shown = await load(visit);
  const { concern } = shown;
  return page(<OneConcern visit={visit} {...shown} />, {
    looked: [
      {
        areaId: concern.area_id,
        subjectKind: "concern",
        subjectId: concern.id,
        ...(concern.person_id ? { personId: concern.person_id } : {}),
      },
    ],
  });
}

/** "I have read it and act on it". Whoever is second sees who was first. */
export async function acknowledgeHere(visit: Visit): Promise<Answer> {
  const concernId = visit.id("concern");
  try {
    await visit.run(acknowledgeConcern, { concernId });
  } catch (refusal) {
    if (!(refusal instanceof Conflict) || refusal.reason !== "already_acknowledged") throw refusal;
    return page(<OneConcern visit={visit} {...await load(visit)} />, { status: 409 });
  }
  return redirect(urls.concern(concernId));
}

async function load(visit: Visit): Promise<Shown> {
  return visit.read(async (reader) => {
    const concern = await getConcern(reader, visit.actor, visit.id("concern"));
    const escalations = await listEscalations(reader, concern.area_id, concern.id);
    const involved = [concern.duty_account_id, concern.acknowledged_by, ...escalations.map((one) => one.account_id)];
    const raiser = concern.raised_by_kind === "account" ? [concern.raised_by_id] : [];
    return {
      concern,
      escalations,
      area: await getArea(reader, concern.area_id),
      personName: concern.person_id
        ? (await getPerson(reader, concern.area_id, concern.person_id)).preferred_name
        : undefined,
      names: await namesOf(reader, [...involved.flatMap((id) => id ?? []), ...raiser]),
    };
  });
}

function OneConcern({ visit, ...shown }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  const { concern, area, personName } = shown;
  const title = personName ? t("title", { name: personName }) : t("titleNobody");
  return (
    <StaffPage visit={visit} title={title} area={area} current="concerns">
      <Heading size="l">{title}</Heading>
      {concern.danger_now && <Tag colour="red">{t("danger")}</Tag>}
      <Standing visit={visit} {...shown} />
      <FrontDoor area={area} language={visit.language} />
      <Facts visit={visit} {...shown} />
      <p>{t("neverCloses")}</p>
    </StaffPage>
  );
}

function Standing({ visit, concern, names }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  if (concern.state !== "raised")
    return (
      <InsetText>
        {t("taken", {
          name: names.get(concern.acknowledged_by ?? "") ?? t("someoneElse"),
          when: formatMoment(concern.acknowledged_at ?? concern.raised_at),
        })}
      </InsetText>
    );
  const duty = names.get(concern.duty_account_id) ?? t("someoneElse");
  return (
    <>
      <InsetText>
        <p>
          <strong>{t("sentHeading", { name: duty })}</strong>
        </p>
        <p>{t("waiting", { name: duty, when: formatMoment(concern.acknowledge_by) })}</p>
      </InsetText>
      {mayAcknowledge(visit.actor, concern) && (
        <form method="post" action={urls.acknowledge(concern.id)}>
          <Guard visit={visit} />
          <Button>{t("acknowledge")}</Button>
        </form>
      )}
    </>
  );
}

function Facts({ visit, concern, names, escalations }: { visit: Visit } & Shown) {
  const t = words.in(visit.language);
  const nameOf = (id: string) => names.get(id) ?? t("someoneElse");
  const sources = {
    referral: t("sourceReferral"),
    page: t("sourcePage", { name: nameOf(concern.raised_by_id) }),
    group: t("sourceGroup"),
    check_in: t("sourceCheckIn"),
  };
  return (
    <SummaryList
      rows={[
        { key: t("said"), value: <p class="lw-own-words">{concern.words}</p> },
        { key: t("source"), value: sources[concern.source_kind as keyof typeof sources] },
        { key: t("raised"), value: formatMoment(concern.raised_at) },
        { key: t("duty"), value: nameOf(concern.duty_account_id) },
        escalations.length > 0 && {
          key: t("alsoTold"),
          value: escalations.map((one) => (
            <p>{t("alsoToldLine", { name: nameOf(one.account_id), when: formatMoment(one.told_at) })}</p>
          )),
        },
      ]}
    />
  );
}
