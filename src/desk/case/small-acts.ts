import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { closeGoal, finishAction } from "../../plans/index.ts";
import { readCheckIn } from "../../outcomes/index.ts";
import { urls } from "../urls.ts";

/** A goal was reached or let go. */
export async function closeTheGoal(visit: Visit): Promise<Answer> {
  const caseId = visit.id("case");
  await visit.run(closeGoal, { caseId, goalId: visit.id("goal") });
  return redirect(urls.case(caseId));
}

/** Something in the plan was done. */
export async function finishTheAction(visit: Visit): Promise<Answer> {
  const caseId = visit.id("case");
  await visit.run(finishAction, { caseId, planLineId: visit.id("line") });
  return redirect(urls.case(caseId));
}

/** The worker has read a check-in, as was promised. */
export async function readTheCheckIn(visit: Visit): Promise<Answer> {
  const caseId = visit.id("case");
  await visit.run(readCheckIn, { caseId, checkInId: visit.id("checkIn") });
  return redirect(`${urls.case(caseId)}#check-ins`);
}
