import { withRole } from "../../access/index.ts";
import { get, post, type Route } from "../../platform/http/index.ts";
import * as action from "./add-action/add-action.page.tsx";
import * as agreement from "./agree/agree.page.tsx";
import * as checkIn from "./ask-check-in/ask-check-in.page.tsx";
import * as ending from "./end/end.page.tsx";
import * as casePage from "./page/case.page.tsx";
import * as contact from "./record-contact/record-contact.page.tsx";
import * as goal from "./set-goal/set-goal.page.tsx";
import { closeTheGoal, finishTheAction, readTheCheckIn } from "./small-acts.ts";
import * as text from "./text/text.page.tsx";
import * as transfer from "./transfer/transfer.page.tsx";
import * as whatMatters from "./what-matters/what-matters.page.tsx";

const may = withRole("link_worker", "prescriber", "team_lead");
const audit = "case.viewed";

/** A young person's page and everything that is written down there. */
export const caseRoutes: readonly Route[] = [
  get("/cases/:case", { may, audit, handle: casePage.show }),
  get("/cases/:case/contact", { may, audit, handle: contact.show }),
  post("/cases/:case/contact", { may, audit: "contact.recorded", handle: contact.record }),
  get("/cases/:case/text", { may, audit, handle: text.show }),
  post("/cases/:case/text", { may, audit: "person.texted", handle: text.send }),
  get("/cases/:case/what-matters", { may, audit, handle: whatMatters.show }),
  post("/cases/:case/what-matters", { may, audit: "statement.recorded", handle: whatMatters.say }),
  get("/cases/:case/goal", { may, audit, handle: goal.show }),
  post("/cases/:case/goal", { may, audit: "goal.set", handle: goal.set }),
  post("/cases/:case/goals/:goal/closing", { may, audit: "goal.closed", handle: closeTheGoal }),
  get("/cases/:case/action", { may, audit, handle: action.show }),
  post("/cases/:case/action", { may, audit: "plan_line.added", handle: action.add }),
  post("/cases/:case/actions/:line/done", { may, audit: "plan_line.done", handle: finishTheAction }),
  get("/cases/:case/agreement", { may, audit, handle: agreement.show }),
  post("/cases/:case/agreement", { may, audit: "plan.agreed", handle: agreement.agree }),
  get("/cases/:case/check-in", { may, audit, handle: checkIn.show }),
  post("/cases/:case/check-in", { may, audit: "check_in.asked", handle: checkIn.ask }),
  post("/cases/:case/check-ins/:checkIn/reading", { may, audit: "check_in.read", handle: readTheCheckIn }),
  get("/cases/:case/transfer", { may, audit, handle: transfer.show }),
  post("/cases/:case/transfer", { may, audit: "case.transferred", handle: transfer.give }),
  get("/cases/:case/ending", { may, audit, handle: ending.show }),
  post("/cases/:case/ending", { may, audit: "case.ended", handle: ending.end }),
];
