import { signedIn, withRole } from "../access/index.ts";
import { get, nothingToAudit, post, type Route } from "../platform/http/index.ts";
import { newConcernPage, raiseConcernHere } from "./raise-concern/new-concern.page.tsx";
import { acknowledgeHere, concernPage } from "./read-concerns/concern.page.tsx";
import { concernsPage } from "./read-concerns/concerns.page.tsx";

export const routes: readonly Route[] = [
  get("/concerns/new", {
    may: signedIn(),
    audit: nothingToAudit("an empty form; a name from a page that was audited"),
    handle: newConcernPage,
  }),
  post("/concerns/new", { may: signedIn(), audit: "concern.raised", handle: raiseConcernHere }),
  get("/concerns", {
    may: withRole("safeguarding_lead"),
    audit: nothingToAudit("names and clocks only; opening one is a look"),
    handle: concernsPage,
  }),
  get("/concerns/:concern", { may: signedIn(), audit: "concern.viewed", handle: concernPage }),
  post("/concerns/:concern/acknowledgement", {
    may: withRole("safeguarding_lead"),
    audit: "concern.acknowledged",
    handle: acknowledgeHere,
  }),
];
