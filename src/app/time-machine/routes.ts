import { anyone } from "../../access/index.ts";
import type { ShiftedClock } from "../../platform/clock.ts";
import type { Reader } from "../../platform/db/index.ts";
import { get, nothingToAudit, post, type Route } from "../../platform/http/index.ts";
import { clockPage, moveClock } from "./clock.page.tsx";

/** The page on which a demonstration's clock is moved on: weeks of boxing would else take weeks. */
export function timeMachineRoutes(clock: ShiftedClock, worker: Reader): Route[] {
  const may = anyone("a demonstration's clock");
  const audit = nothingToAudit("moves the demonstration's clock, touches nobody's record");
  return [
    get("/demo/clock", { may, audit, handle: (visit) => clockPage(visit) }),
    post("/demo/clock", { may, audit, handle: (visit) => moveClock(visit, clock, worker) }),
  ];
}
