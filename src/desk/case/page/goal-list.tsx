import type { Visit } from "../../../platform/http/index.ts";
import { Guard } from "../../../platform/forms/index.ts";
import { mostGoals, openGoals, type Goal } from "../../../plans/index.ts";
import { Button, DotRange, Section } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** What they want, in their words, and how far along they say they are. */
export function GoalList({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const name = one.person.preferred_name;
  const mayAdd = one.mayWork && openGoals(one.goals).length < mostGoals;
  const marked = one.goals.some((goal) => marksOf(goal, one).length > 0);
  return (
    <Section heading={t("goals")} aside={mayAdd && <a href={urls.goal(one.file.id)}>{t("addGoal")}</a>}>
      {one.goals.length === 0 && <p>{t("noGoals", { name })}</p>}
      {one.goals.length > 0 && (
        <ul class="lw-ranges">
          {one.goals.map((goal) => (
            <li>
              <div>
                <strong>{goal.words}</strong>
                <p class="lw-small">
                  {numbersOf(goal, t)} {goal.closedAt && t("goalClosed")}
                </p>
                {one.mayWork && !goal.closedAt && <CloseGoal visit={visit} caseId={one.file.id} goal={goal} />}
              </div>
              <Marks goal={goal} one={one} />
            </li>
          ))}
        </ul>
      )}
      {marked && <p class="lw-small">{t("marks", { name })}</p>}
    </Section>
  );
}

function CloseGoal({ visit, caseId, goal }: { visit: Visit; caseId: string; goal: Goal }) {
  const t = words.in(visit.language);
  return (
    <form method="post" action={urls.goalClosing(caseId, goal.id)}>
      <Guard visit={visit} />
      <Button variant="secondary" small>
        {t("closeGoal")}
        <span class="nhsuk-u-visually-hidden">: {goal.words}</span>
      </Button>
    </form>
  );
}

function Marks({ goal, one }: { goal: Goal; one: GatheredCase }) {
  const marks = marksOf(goal, one);
  const latest = marks.at(-1);
  if (latest === undefined) return null;
  const [start] = marks;
  return marks.length > 1 && start !== undefined ? (
    <DotRange start={start} latest={latest} figures />
  ) : (
    <DotRange latest={latest} figures />
  );
}

/** The numbers given for a goal, in the order they were asked for. */
function marksOf(goal: Goal, { checkIns }: GatheredCase): number[] {
  return checkIns
    .filter((checkIn) => checkIn.goalId === goal.id && checkIn.completedAt)
    .flatMap((checkIn) => checkIn.answers.get("goal") ?? []);
}

function numbersOf({ importance, confidence }: Goal, t: ReturnType<typeof words.in>): string {
  if (importance !== null && confidence !== null) return t("numbers", { importance, confidence });
  if (importance !== null) return t("importanceOnly", { importance });
  return confidence === null ? "" : t("confidenceOnly", { confidence });
}
