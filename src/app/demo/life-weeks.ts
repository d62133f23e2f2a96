import { markAttendance } from "../../activities/index.ts";
import { endCase, recordContact } from "../../caseload/index.ts";
import { getActivity, sessionDays } from "../../directory/index.ts";
import { readAs } from "../../platform/db/index.ts";
import { addDays, londonMoment, type CalendarDay } from "../../platform/values/index.ts";
import { attempt, later } from "./acts.ts";
import { groupActor } from "./group-actor.ts";
import type { LaidGroup } from "./lay-groups.ts";
import { askHowTheyAre } from "./ask-how-they-are.ts";
import type { Life } from "./telling.ts";

/** Goes, or does not, week after week; a register is kept; in the end they look back together. */
export async function goEachWeek(life: Life, group: LaidGroup, placeId: string): Promise<void> {
  const { app, own, todo, worker } = life;
  const today = app.ground.clock.today();
  const days = await readAs(app.ground.db, worker, async (reader) => {
    const activity = await getActivity(reader, group.activityId);
    return sessionDays(activity.schedules, activity.closures, addDays(today, 1), addDays(today, 150)).slice(0, 13);
  });
  const stops = own.percent(12) ? own.between(2, 6) : 12;
  const keen = own.between(70, 95);
  for (const day of days.slice(0, stops)) {
    const evening = londonMoment(day, "19:05");
    todo.put(evening, () => markRegister(life, group, placeId, day, own.percent(keen)));
  }
  const last = days[Math.min(stops, days.length) - 1];
  if (!last) return;
  todo.put(later(londonMoment(last, "20:00"), 3, "16:00"), () => lookBack(life, stops < 12));
}

async function markRegister(life: Life, group: LaidGroup, placeId: string, day: CalendarDay, here: boolean) {
  const { app, own } = life;
  const actor = await groupActor(app, group);
  await attempt(app, actor, markAttendance, {
    placeId,
    day,
    outcome: here ? "here" : "not_here",
    ...(here ? {} : { reason: own.oneOf(["poorly", "told_us", "no_idea"] as const) }),
  });
}

async function lookBack(life: Life, early: boolean): Promise<void> {
  const { app, own, todo, worker, caseId } = life;
  const better = early ? own.between(-1, 1) : own.between(0, 3);
  await askHowTheyAre(life, "end", better);
  const when = later(app.ground.clock.now(), own.between(4, 9), "15:50");
  todo.put(when, async () => {
    await attempt(app, worker, recordContact, {
      caseId,
      channel: "visit",
      outcome: "reached",
      withWhom: "young_person",
      words: early
        ? "Has decided that it is not for now. Knows how to come back."
        : "Looked back over the twelve weeks.",
    });
    await attempt(app, worker, endCase, {
      caseId,
      reason: early ? "early" : "planned",
      outcome: better >= 2 ? "goal_reached" : better >= 1 ? "some_change" : "no_change",
      words: early ? "Stopped by own wish." : "Going on at the club without us.",
    });
  });
}
