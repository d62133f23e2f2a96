import { approveRun, buildRun, checkRun, releaseRun } from "../../payments/index.ts";
import type { RoleName } from "../../access/index.ts";
import { addDays, londonDay, londonMoment, weekdayOf } from "../../platform/values/index.ts";
import { attempt } from "./acts.ts";
import type { Telling } from "./telling.ts";

/**
 * A payment run so many weeks ago: built and checked on a Tuesday, approved on Wednesday, released on Thursday, by three
 * people. What the checks find unusual waits for somebody to look, so a run can stop half-way.
 */
export function payGroups(telling: Telling, weeksAgo: number): void {
  const { app, area, todo, now } = telling;
  const who = (role: RoleName) => area.staff.find((one) => one.roles.includes(role))?.actor;
  const [checker, approver, releaser] = [who("business_support"), who("payment_approver"), who("payment_releaser")];
  if (!checker || !approver || !releaser) return;
  const someDay = addDays(londonDay(now), -weeksAgo * 7);
  const tuesday = addDays(someDay, 2 - weekdayOf(someDay));
  todo.put(londonMoment(tuesday, "09:30"), async () => {
    const runId = await attempt(app, checker, buildRun, { areaId: area.areaId });
    if (!runId) return;
    await attempt(app, checker, checkRun, { runId });
    todo.put(londonMoment(addDays(tuesday, 1), "11:00"), async () => {
      await attempt(app, approver, approveRun, { runId });
    });
    todo.put(londonMoment(addDays(tuesday, 2), "14:00"), async () => {
      await attempt(app, releaser, releaseRun, { runId });
    });
  });
}
