import { get, nothingToAudit, post, type Route } from "../platform/http/index.ts";
import { areaSheet } from "./area-sheet.page.ts";
import { anyone, byAnyLink } from "./permission.ts";
import { codePage, enterCode, sendCode } from "./second-thing/code.page.tsx";
import { leave, lockDevice } from "./second-thing/lock.page.ts";
import { urls } from "./urls.ts";

const secondThing: readonly Route[] = [
  get("/l/:purpose/:token/code", {
    may: byAnyLink(),
    audit: nothingToAudit("shows nobody"),
    handle: codePage,
  }),
  post("/l/:purpose/:token/code", { may: byAnyLink(), audit: "link.code_asked", perMinute: 10, handle: sendCode }),
  post("/l/:purpose/:token/code/proof", {
    may: byAnyLink(),
    audit: "link.device_bound",
    perMinute: 20,
    handle: enterCode,
  }),
  post("/l/:purpose/:token/lock", { may: byAnyLink(), audit: "link.device_locked", handle: lockDevice }),
  get(urls.leave(), {
    may: anyone("the way out of a young person's page"),
    audit: nothingToAudit("only this browser's cookies"),
    handle: leave,
  }),
];

const colours = get("/assets/area/:sheet", {
  may: anyone("a style sheet"),
  audit: nothingToAudit("shows nobody"),
  handle: areaSheet,
});

export const routes: readonly Route[] = [colours, ...secondThing];
