import { answerOffer, reservePlace } from "../../activities/index.ts";
import { recordContact } from "../../caseload/index.ts";
import { answerItem, askCheckIn, readCheckIn, simpleTool, type CheckInMoment } from "../../outcomes/index.ts";
import { agreeToPlan, sayWhatMatters, setGoal } from "../../plans/index.ts";
import { attempt, holderOf, later } from "./acts.ts";
import { keepInTouch, type Life } from "./life.ts";
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
  await ask(life, "start", 0);
  todo.put(later(app.ground.clock.now(), own.between(0, 3), "14:10"), () => findPlace(life, []));
  todo.put(later(app.ground.clock.now(), own.between(10, 20), "16:30"), () =>
    keepInTouch(life, new Date(app.ground.clock.now().getTime() + 90 * 86_400_000)),
  );
}

/** Asks how they are; most answer that evening, some with help, some never. `better` is how much has changed. */
export async function ask(life: Life, moment: CheckInMoment, better: number): Promise<void> {
  const { app, own, todo, worker, caseId } = life;
  const asked =
    (await attempt(app, worker, askCheckIn, { caseId, moment, mode: "alone" })) ??
    (await attempt(app, worker, askCheckIn, { caseId, moment, mode: "with_help" }));
  if (!asked || !own.percent(moment === "start" ? 90 : 78)) return;
  todo.put(later(app.ground.clock.now(), own.between(0, 2), "19:20"), () =>
    answer(life, asked.checkInId, asked.token, better),
  );
}

async function answer(life: Life, checkInId: string, token: string, better: number): Promise<void> {
  const { app, own, area } = life;
  const holder = await holderOf(app, token);
  for (const item of simpleTool.itemsFor({ age: life.age, hasGoal: true })) {
    const base = item.kind === "scale" ? own.between(2, 6) : own.between(1, 3);
    const top = item.kind === "scale" ? 10 : 5;
    const change = item.name === "anxious" ? -better : item.kind === "scale" ? better : Math.round(better / 2);
    const score = own.percent(6) ? null : Math.max(item.kind === "scale" ? 0 : 1, Math.min(top, base + change));
    await attempt(app, holder, answerItem, { areaId: area.areaId, checkInId, item: item.name, score });
  }
  const { todo, worker, caseId } = life;
  todo.put(later(app.ground.clock.now(), own.between(1, 2), "09:20"), async () => {
    await attempt(app, worker, readCheckIn, { caseId, checkInId });
  });
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
