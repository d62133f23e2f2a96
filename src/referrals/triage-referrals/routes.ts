import { withRole } from "../../access/index.ts";
import { get, nothingToAudit, post, type Route } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { decline, declinePage } from "./decline.page.tsx";
import { accept, referralPage } from "./referral.page.tsx";
import { waitingPage } from "./waiting.page.tsx";

const team = withRole("link_worker", "team_lead");
const readers = withRole("link_worker", "team_lead", "safeguarding_lead");
const one = ":referral";

export const routes: readonly Route[] = [
  get(urls.waiting(), {
    may: team,
    audit: nothingToAudit("first names and clocks only; opening one is a look"),
    handle: waitingPage,
  }),
  get(urls.referral(one), { may: readers, audit: "referral.viewed", handle: referralPage }),
  post(urls.accept(one), { may: team, audit: "referral.accepted", handle: accept }),
  get(urls.decline(one), { may: team, audit: "referral.viewed", handle: declinePage }),
  post(urls.decline(one), { may: team, audit: "referral.declined", handle: decline }),
];
