import { StaffPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Chips, PageHead, Pagination, Section } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { countWaiting, listWaiting, type WaitingReferral } from "../waiting.query.ts";
import { DecidedLines } from "./decided-lines.tsx";
import { listDecided, type DecidedReferral } from "./decided.query.ts";
import { words } from "./referrals.words.ts";
import { WaitingLines } from "./waiting-lines.tsx";

const pageLength = 25;

/** Every referral of the actor's teams: those that wait, or with `?show=decided` those that were answered. */
export async function showReferrals(visit: Visit): Promise<Answer> {
  const number = Math.max(1, Math.min(10_000, Number.parseInt(visit.query["page"] ?? "1", 10) || 1));
  const decided = visit.query["show"] === "decided";
  const found = await visit.read(async (reader) => ({
    count: await countWaiting(reader, visit.actor),
    waiting: decided ? [] : await listWaiting(reader, visit.actor, number),
    decided: decided ? await listDecided(reader, visit.actor, number) : [],
  }));
  return page(<Referrals visit={visit} number={number} showDecided={decided} {...found} />);
}

interface ReferralsProps {
  readonly visit: Visit;
  readonly number: number;
  readonly showDecided: boolean;
  readonly count: number;
  readonly waiting: readonly WaitingReferral[];
  readonly decided: readonly DecidedReferral[];
}

function Referrals({ visit, number, showDecided, count, waiting, decided }: ReferralsProps) {
  const t = words.in(visit.language);
  const base = showDecided ? `${urls.waiting()}?show=decided&` : `${urls.waiting()}?`;
  const more = (showDecided ? decided : waiting).length === pageLength;
  return (
    <StaffPage visit={visit} title={t("title")} current="referrals">
      <PageHead heading={t("title")}>
        <p>{t("waitingLead", { count })}</p>
      </PageHead>
      <Chips
        label={t("tabs")}
        links={[
          { href: urls.waiting(), label: t("waiting"), current: !showDecided },
          { href: `${urls.waiting()}?show=decided`, label: t("decided"), current: showDecided },
        ]}
      />
      {showDecided ? (
        <Section heading={t("decided")} flush={decided.length > 0}>
          {decided.length === 0 ? <p>{t("decidedNone")}</p> : <DecidedLines visit={visit} referrals={decided} />}
        </Section>
      ) : (
        waiting.length > 0 && (
          <Section heading={t("waiting")} count={count} flush>
            <WaitingLines visit={visit} referrals={waiting} />
          </Section>
        )
      )}
      <Pagination
        {...(number > 1 ? { previous: { href: `${base}page=${number - 1}` } } : {})}
        {...(more ? { next: { href: `${base}page=${number + 1}` } } : {})}
      />
    </StaffPage>
  );
}
