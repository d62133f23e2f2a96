import { answerOffer, reservePlace } from "../../activities/index.ts";
import { recordContact } from "../../caseload/index.ts";
import { agreeToPlan, sayWhatMatters, setGoal } from "../../plans/index.ts";
import { attempt, later } from "./acts.ts";
import { askHowTheyAre } from "./ask-how-they-are.ts";
import { keepInTouch } from "./keep-in-touch.ts";
import type { Life } from "./telling.ts";
import { groupActor } from "./group-actor.ts";
import { goEachWeek } from "./life-weeks.ts";
import type { LaidGroup } from "./lay-groups.ts";
import { contactNotes, ownGoals, ownWords } from "./people.ts";

/** The first real talk: what matters, a goal, the start check-in; then a place is looked for. */
export async function meet(life: Life): Promise<void> {
  const { app, own, todo, worker, caseId } = life;
  await attempt(app, worker, recordContact, {
    caseId,
    channel: own.oneOf(["visit", "school"] as const),
    outcome: "reached",
    withWhom: "young_person",
    words: own.oneOf(contactNotes),
  });
  await attempt(app, worker, sayWhatMatters, { caseId, words: own.oneOf(ownWords), language: "en" });
  await attempt(app, worker, setGoal, {
    caseId,
    words: own.oneOf(ownGoals),
    importance: own.between(6, 10),
    confidence: own.between(2, 7),
  });
  await askHowTheyAre(life, "start", 0);
  todo.put(later(app.ground.clock.now(), own.between(0, 3), "14:10"), () => findPlace(life, []));
  todo.put(later(app.ground.clock.now(), own.between(10, 20), "16:30"), () =>
    keepInTouch(life, new Date(app.ground.clock.now().getTime() + 90 * 86_400_000)),
  );
}

/** Tries groups that suit until one has a seat, money and its papers; the group is then asked. */
async function findPlace(life: Life, asked: readonly string[]): Promise<void> {
  const { app, own, todo, worker, caseId, age } = life;
  const fitting = life.area.groups.filter(
    ({ activity, activityId }) =>
      age >= activity.ages[0] && age < activity.ages[1] && !asked.includes(activityId) && activity.pence <= 600,
  );
  for (const group of own.someOf(fitting, 4)) {
    const reserved = await attempt(app, worker, reservePlace, { caseId, activityId: group.activityId });
    if (!reserved) continue;
    if (asked.length === 0) await attempt(app, worker, agreeToPlan, { caseId, answer: "yes", how: "in_person" });
    const answered = later(app.ground.clock.now(), own.oneOf([0, 1, 1, 2]), "18:40");
    todo.put(answered, () => groupAnswers(life, group, reserved, [...asked, group.activityId]));
    return;
  }
}

async function groupAnswers(life: Life, group: LaidGroup, placeId: string, asked: readonly string[]): Promise<void> {
  const { app, own, todo } = life;
  const yes = own.percent(90);
  await attempt(app, await groupActor(app, group), answerOffer, {
    placeId,
    answer: yes ? "yes" : "no",
    ...(yes ? {} : { reason: own.oneOf(["full", "cannot_help"] as const) }),
  });
  const now = app.ground.clock.now();
  if (yes) await goEachWeek(life, group, placeId);
  else if (asked.length < 3) todo.put(later(now, 3, "11:15"), () => findPlace(life, asked));
}
