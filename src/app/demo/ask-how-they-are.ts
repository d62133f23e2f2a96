import { answerItem, askCheckIn, readCheckIn, simpleTool, type CheckInMoment } from "../../outcomes/index.ts";
import { attempt, holderOf, later } from "./acts.ts";
import type { Life } from "./telling.ts";

/** Asks how they are; most answer that evening, some with help, some never. `better` is how much has changed. */
export async function askHowTheyAre(life: Life, moment: CheckInMoment, better: number): Promise<void> {
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
