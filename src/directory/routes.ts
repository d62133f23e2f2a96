import { anyone } from "../access/index.ts";
import { get, nothingToAudit, type Route } from "../platform/http/index.ts";
import { showActivity } from "./activity.page.tsx";
import { showSearch } from "./search.page.tsx";

const publicPage = nothingToAudit("a public page about groups, not about anybody");

export const routes: readonly Route[] = [
  get("/:area/activities", {
    may: anyone("what there is to do is for everybody"),
    audit: publicPage,
    perMinute: 60,
    handle: showSearch,
  }),
  get("/:area/activities/:activity", {
    may: anyone("what there is to do is for everybody"),
    audit: publicPage,
    perMinute: 120,
    handle: showActivity,
  }),
];
