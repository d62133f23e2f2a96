import { PublicPage } from "../../access/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Heading, InsetText, NextSteps, type NextStep } from "../../ui/index.ts";
import { reasonWords } from "../decline-reason.words.ts";
import { urls } from "../urls.ts";
import { hearYes } from "./hear-yes.ts";
import { getStatus, type Status } from "./status.query.ts";
import { words } from "./status.words.ts";

type Shown = Status & { readonly visit: Visit };

/** How a referral is going; by link, without a sign-in and without a name. */
export async function statusPage(visit: Visit): Promise<Answer> {
  const status = await visit.read((reader) => getStatus(reader, visit.actor));
  const { area_id: areaId, id: subjectId, person_id: personId } = status.referral;
  return page(<StatusOf {...status} visit={visit} />, {
    looked: [{ areaId, subjectKind: "referral", subjectId, personId }],
  });
}

/** "They have said yes": one press by whoever referred. */
export async function saidYes(visit: Visit): Promise<Answer> {
  const status = await visit.read((reader) => getStatus(reader, visit.actor));
  const back = urls.follow(visit.params["token"] ?? "");
  if (!status.waitsForYes) return redirect(back, { nothingDone: true });
  await visit.act((work) => hearYes(work, status.referral));
  return redirect(back);
}

function StatusOf(shown: Shown) {
  const { visit, area, referral } = shown;
  const t = words.in(visit.language);
  const title = t("title", { reference: referral.reference });
  return (
    <PublicPage visit={visit} title={title} area={area} helpStrip={false}>
      <Heading size="l">{title}</Heading>
      <NextSteps steps={stepsOf(shown)} />
      <Agreement {...shown} />
      {referral.status === "accepted" && <p>{t("notShown")}</p>}
      <InsetText>{t("safety")}</InsetText>
    </PublicPage>
  );
}

function stepsOf({ visit, referral, decision, milestones, workerName, area }: Shown): NextStep[] {
  const t = words.in(visit.language);
  const at = (head: string, moment: Date) => `${head}: ${formatMoment(moment, visit.language)}`;
  const by = formatMoment(referral.decide_by, visit.language);
  const late = referral.decide_by <= visit.now;
  const waits = late
    ? t("waitsLate", { by, phone: area.phone })
    : t("waits", { by, worker: workerName ?? t("theTeam") });
  const steps: NextStep[] = [{ when: at(t("received"), referral.received_at), children: decision ? "" : waits }];
  if (decision?.kind === "accepted")
    steps.push({
      when: at(t("acceptedHead"), decision.at),
      children: t("accepted", { worker: decision.byName }),
    });
  if (decision?.kind === "declined")
    steps.push({
      when: at(t("declinedHead"), decision.at),
      children: (
        <>
          <p>{t("declined", { reason: reasonWords.in(visit.language)(decision.reason) })}</p>
          <p>{t("instead", { message: decision.message })}</p>
          <p>{t("declinedBy", { worker: decision.byName, phone: area.phone })}</p>
        </>
      ),
    });
  for (const milestone of milestones)
    steps.push(
      milestone.kind === "ended"
        ? { when: at(t("endedHead"), milestone.at), children: t("ended") }
        : { when: at(t("startedHead"), milestone.at), children: t("started") },
    );
  return steps;
}

function Agreement({ visit, waitsForYes, wasUnsure }: Shown) {
  const t = words.in(visit.language);
  if (!waitsForYes) return wasUnsure ? <p>{t("nowYes")}</p> : null;
  return (
    <form method="post" action={urls.saidYes(visit.params["token"] ?? "")}>
      <Guard visit={visit} />
      <h2>{t("unsureHead")}</h2>
      <p>{t("unsure")}</p>
      <Button>{t("saidYes")}</Button>
    </form>
  );
}
