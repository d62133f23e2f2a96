import { StaffPage } from "../../access/index.ts";
import { ageOf } from "../../people/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { Button, Facts, Line, Lines, PageHead, Section, Tag } from "../../ui/index.ts";
import { explainFinding } from "../explain-finding.ts";
import { urls } from "../urls.ts";
import { listWaiting, type WaitingReferral } from "../waiting.query.ts";
import { words } from "./referral.words.ts";

/** Every referral that waits for the actor's team, those due first at the top. */
export async function waitingPage(visit: Visit): Promise<Answer> {
  const number = Math.max(1, Math.min(10_000, Number.parseInt(visit.query["page"] ?? "1", 10) || 1));
  const waiting = await visit.read((reader) => listWaiting(reader, visit.actor, number));
  const t = words.in(visit.language);
  return page(
    <StaffPage visit={visit} title={t("listTitle")} current="people">
      <PageHead heading={t("listTitle")} />
      <Section heading={t("listTitle")} count={waiting.length} flush>
        {waiting.length === 0 ? (
          <p>{t("listEmpty")}</p>
        ) : (
          <Lines>
            {waiting.map((referral) => (
              <OneLine visit={visit} referral={referral} />
            ))}
          </Lines>
        )}
      </Section>
      {number > 1 && <a href={`${urls.waiting()}?page=${number - 1}`}>{t("newer")}</a>}{" "}
      {waiting.length === 25 && <a href={`${urls.waiting()}?page=${number + 1}`}>{t("older")}</a>}
    </StaffPage>,
  );
}

function OneLine({ visit, referral }: { visit: Visit; referral: WaitingReferral }) {
  const t = words.in(visit.language);
  const late = referral.decideBy <= visit.now;
  return (
    <Line
      name={referral.preferredName}
      href={urls.referral(referral.id)}
      aside={ageOf({ date_of_birth: referral.dateOfBirth }, visit.today)}
      why={t("listLine", { reference: referral.reference, place: referral.referrerPlace })}
      tone="new"
      tag={
        <>
          {referral.riskTold && <Tag colour="red">{t("risk")}</Tag>} {late && <Tag colour="red">{t("late")}</Tag>}
        </>
      }
      clock={t("due", { when: formatMoment(referral.decideBy, visit.language, "short") })}
      act={
        <Button small variant="secondary" href={urls.referral(referral.id)}>
          {t("read", { name: referral.preferredName })}
        </Button>
      }
    >
      <Facts
        plain
        facts={referral.findings.map((finding) => ({
          text: explainFinding(finding, visit.language),
          but: finding.outcome !== "fits",
        }))}
      />
    </Line>
  );
}
