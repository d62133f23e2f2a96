import { withRole } from "../../access/index.ts";
import { get, nothingToAudit, post, type Route } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { declineHere, declinePage } from "./decline.page.tsx";
import { acceptHere, showReferral } from "./referral.page.tsx";
import { showReferrals } from "./referrals.page.tsx";

const readers = withRole("link_worker", "team_lead", "prescriber", "safeguarding_lead");
const deciders = withRole("link_worker", "team_lead");

export const triageRoutes: readonly Route[] = [
  get(urls.waiting(), {
    may: readers,
    audit: nothingToAudit("first names and clocks of the team's own list; opening one is a look"),
    handle: showReferrals,
  }),
  get(urls.referral(":referral"), { may: readers, audit: "referral.viewed", handle: showReferral }),
  post(urls.accept(":referral"), { may: deciders, audit: "referral.accepted", handle: acceptHere }),
  get(urls.decline(":referral"), { may: deciders, audit: "referral.viewed", handle: declinePage }),
  post(urls.decline(":referral"), { may: deciders, audit: "referral.declined", handle: declineHere }),
];
