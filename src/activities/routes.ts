import { byLink, withRole } from "../access/index.ts";
import { get, nothingToAudit, post, type Permission, type Route } from "../platform/http/index.ts";
import { reserve, showFind, showFindFor } from "./find-activity/find.page.tsx";
import { showGroup } from "./group-page/group.page.tsx";
import { mark } from "./group-page/mark.page.ts";
import { answer, showOffer } from "./group-page/offer.page.tsx";
import { pauseUntil, setPlacesFree } from "./group-page/seats.page.ts";
import { sendLink } from "./group-page/send-link.page.ts";
import { sendWorry, showWorried } from "./group-page/worried.page.tsx";

const group = byLink("group");
const meets = withRole("link_worker", "team_lead", "prescriber");
const staff = withRole("link_worker", "team_lead", "business_support");

/** What a group does by link, staff can do for a group that rings. */
function groupRoutes(base: string, page: string, may: Permission): Route[] {
  return [
    get(page, { may, audit: "group.opened", handle: showGroup }),
    post(`${base}/attendance/:place`, { may, audit: "attendance.marked", handle: mark }),
    get(`${base}/offers/:place`, { may, audit: "offer.opened", handle: showOffer }),
    post(`${base}/offers/:place/answer`, { may, audit: "place.answered", handle: answer }),
    post(`${base}/seats/:activity`, { may, audit: "places_free.said", handle: setPlacesFree }),
    post(`${base}/pause/:activity`, { may, audit: "places_free.said", handle: pauseUntil }),
  ];
}

export const routes: readonly Route[] = [
  get("/find", {
    may: meets,
    audit: nothingToAudit("a search for nobody in particular"),
    handle: showFind,
  }),
  get("/cases/:case/find", { may: meets, audit: "case.searched_for", handle: showFindFor }),
  post("/cases/:case/places", { may: meets, audit: "place.reserved", handle: reserve }),
  ...groupRoutes("/l/group/:token", "/l/group/:token", group),
  get("/l/group/:token/worried", { may: group, audit: "group.opened", handle: showWorried }),
  post("/l/group/:token/worried", { may: group, audit: "concern.raised", handle: sendWorry }),
  ...groupRoutes("/groups/:organisation", "/groups/:organisation/register", staff),
  post("/groups/:organisation/links/:contact", { may: staff, audit: "group_link.given", handle: sendLink }),
];
