import { withRole } from "../access/index.ts";
import { get, type Route } from "../platform/http/index.ts";
import * as people from "./people/people.page.tsx";
import * as today from "./today/today.page.tsx";

/** The day, and everybody one works with. */
export const staffRoutes: readonly Route[] = [
  get("/today", {
    may: withRole("link_worker", "prescriber", "team_lead", "safeguarding_lead"),
    audit: "today.viewed",
    handle: today.show,
  }),
  get("/people", {
    may: withRole("link_worker", "prescriber", "team_lead"),
    audit: "people.listed",
    handle: people.show,
  }),
];
