import { StaffPage } from "../../access/index.ts";
import { mayWorkOn } from "../../caseload/index.ts";
import {
  AnswerMap,
  directoryUrls,
  SearchAnswers,
  SearchForm,
  searchWords,
  toQuery,
  type Hit,
} from "../../directory/index.ts";
import { fullName } from "../../people/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { londonTime } from "../../platform/words/days.ts";
import {
  BackLink,
  Button,
  Columns,
  Details,
  ErrorSummary,
  Input,
  InsetText,
  PageHead,
  Section,
} from "../../ui/index.ts";
import { urls } from "../urls.ts";
import type { FindFacts } from "./find-facts.query.ts";
import { words } from "./find.words.ts";
import { obstacleOf, type Obstacle } from "./obstacle.domain.ts";
import { Refusal, type Refused } from "./refusal.tsx";

export interface FindProps {
  readonly visit: Visit;
  readonly facts: FindFacts;
  /** Why the last press reserved nothing. */
  readonly refused?: Refused | undefined;
}

/** Finding the right place with a young person beside the screen, and reserving it. */
export function Find({ visit, facts, refused }: FindProps) {
  const t = words.in(visit.language);
  const { one, person, age, asked, answered, area } = facts;
  const path = urls.findFor(one.id);
  const name = person.preferred_name;
  const nearError = answered.unknownPlace
    ? searchWords.in(visit.language)("unknownPlace", { near: asked.near })
    : undefined;
  const problems = nearError ? [{ field: "near", message: nearError }] : [];
  const mayReserve = mayWorkOn(visit.actor, one) && one.status === "open";
  return (
    <StaffPage
      visit={visit}
      title={t("title")}
      current="find"
      area={area}
      form={{ values: {}, problems }}
      beforeContent={<BackLink href={urls.case(one.id)}>{t("back", { name })}</BackLink>}
    >
      <ErrorSummary errors={problems} />
      {refused && <Refusal visit={visit} facts={facts} refused={refused} />}
      <PageHead caption={t("for", { name: fullName(person), age })} heading={t("title")} />
      <SearchForm action={path} asked={asked} language={visit.language} nearError={nearError} />
      {!mayReserve && <InsetText>{sayWhyNot(visit, facts)}</InsetText>}
      <Columns
        main={
          <SearchAnswers
            found={answered.found}
            wider={answered.wider}
            asked={asked}
            language={visit.language}
            now={{ today: visit.today, time: londonTime(visit.now) }}
            path={path}
            each={(hit, { best }) => {
              const obstacle = obstacleOf(hit, facts);
              return {
                href: directoryUrls.activity(area.slug, hit.candidate.activityId),
                cost: sayCost(visit, hit, facts, obstacle),
                but: sayObstacle(visit, hit, obstacle),
                act: mayReserve && !obstacle && <Reserve visit={visit} facts={facts} hit={hit} best={best} />,
              };
            }}
            whenNone={<p>{t("missing", { name })}</p>}
          />
        }
        side={
          <>
            {answered.point && (
              <Section heading={t("map")}>
                <AnswerMap
                  point={answered.point}
                  hits={[...answered.found.fits, ...answered.found.nearly].slice(0, 10)}
                  title={t("mapTitle", { near: answered.point.label })}
                />
                <p>{t("mapFull")}</p>
              </Section>
            )}
            <Money visit={visit} facts={facts} />
          </>
        }
      />
    </StaffPage>
  );
}

function sayWhyNot(visit: Visit, { one, person, workerName }: FindFacts): string {
  const t = words.in(visit.language);
  const name = person.preferred_name;
  return one.status === "ended" ? t("ended", { name }) : t("notYours", { name, worker: workerName ?? "" });
}

/** One press: seat, money and plan line. What helps may be said first. */
export function Reserve({ visit, facts, hit, best }: FindProps & { hit: Hit; best?: boolean }) {
  const t = words.in(visit.language);
  const { activityId, name } = hit.candidate;
  return (
    <form method="post" action={urls.places(facts.one.id, toQuery(facts.asked))}>
      <Guard visit={visit} />
      <input type="hidden" name="activity" value={activityId} />
      <Button {...(best ? {} : { variant: "secondary" as const })} ariaLabel={t("reserveAt", { activity: name })}>
        {t("reserve")}
      </Button>
      <Details summary={t("helps")}>
        <Input name="helps" id={`helps-${activityId}`} label={t("helpsLabel")} />
      </Details>
    </form>
  );
}

function sayCost(visit: Visit, { candidate }: Hit, { money }: FindFacts, obstacle: Obstacle | undefined): string {
  const t = words.in(visit.language);
  if (candidate.costPence === 0n) return t("free");
  const price = formatPence(candidate.costPence);
  if (obstacle?.key === "overLimit") return t("overCost", { price, limit: formatPence(obstacle.limitPence) });
  const offer = money.get(candidate.costPence);
  return offer?.ok ? t("pays", { price, stream: offer.streamName ?? "" }) : t("noMoneyCost", { price });
}

function sayObstacle(visit: Visit, { candidate }: Hit, obstacle: Obstacle | undefined): string[] {
  const t = words.in(visit.language);
  if (!obstacle || obstacle.key === "said") return [];
  if (obstacle.key !== "overLimit") return [t(obstacle.key)];
  const over = formatPence(candidate.costPence - obstacle.limitPence);
  return [t("overLimit", { over, stream: obstacle.stream })];
}

function Money({ visit, facts: { person, programme, fund } }: FindProps) {
  const t = words.in(visit.language);
  const sessions = programme.funded_sessions;
  return (
    <Section heading={t("money", { name: person.preferred_name })}>
      {fund.ok && fund.limitPence !== undefined ? (
        <p>
          {t("moneyLine", {
            stream: fund.streamName ?? "",
            limit: formatPence(fund.limitPence),
            sessions,
            total: formatPence(fund.limitPence * BigInt(sessions)),
          })}
        </p>
      ) : (
        <p>{t("moneyNone", { sessions })}</p>
      )}
      <p>{t("moneyHow")}</p>
    </Section>
  );
}
