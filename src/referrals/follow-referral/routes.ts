import { byLink } from "../../access/index.ts";
import { get, post, type Route } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { saidYes, statusPage } from "./status.page.tsx";

const referrer = byLink("referral");

export const routes: readonly Route[] = [
  get(urls.follow(":token"), { may: referrer, audit: "referral.followed", handle: statusPage }),
  post(urls.saidYes(":token"), { may: referrer, audit: "agreement.recorded", handle: saidYes }),
];
