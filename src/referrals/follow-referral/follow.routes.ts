import { byLink } from "../../access/index.ts";
import { get, post, type Route } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { followPage, sayYesHere } from "./follow.page.tsx";

export const followRoutes: readonly Route[] = [
  get(urls.follow(":token"), {
    may: byLink("referral"),
    audit: "referral.followed",
    perMinute: 60,
    handle: followPage,
  }),
  post(urls.saidYes(":token"), {
    may: byLink("referral"),
    audit: "referral.said_yes",
    perMinute: 10,
    handle: sayYesHere,
  }),
];
