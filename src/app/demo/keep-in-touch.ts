import { recordContact } from "../../caseload/index.ts";
import { londonDay } from "../../platform/values/index.ts";
import { attempt, later } from "./acts.ts";
import { contactNotes } from "./people.ts";
import type { Life } from "./telling.ts";

/** A contact every few weeks while somebody is going along. */
export async function keepInTouch(life: Life, until: Date): Promise<void> {
  const { app, own, todo, worker, caseId } = life;
  await attempt(app, worker, recordContact, {
    caseId,
    channel: own.oneOf(["phone", "text", "school"] as const),
    outcome: own.percent(85) ? "reached" : "no_answer",
    withWhom: own.percent(85) ? "young_person" : "parent",
    words: own.oneOf(contactNotes),
  });
  const next = later(app.ground.clock.now(), own.between(14, 30), "16:20");
  if (next < until && londonDay(next) < londonDay(life.now)) todo.put(next, () => keepInTouch(life, until));
}
