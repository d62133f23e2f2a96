import type { ModuleManifest } from "../platform/module.ts";
import { tellAccepted } from "./follow-referral/accepted.message.ts";
import { followRoutes } from "./follow-referral/follow.routes.ts";
import { markEnded, markFirstAttended } from "./follow-referral/milestone.store.ts";
import { expireDrafts } from "./make-referral/expire-drafts.job.ts";
import { personDuties } from "./person-duties.store.ts";
import { routes } from "./routes.ts";
import { nudgeUndecided } from "./triage-referrals/nudge.job.ts";
import { triageRoutes } from "./triage-referrals/triage.routes.ts";

export const manifest: ModuleManifest = {
  name: "referrals",
  routes: [...routes, ...triageRoutes, ...followRoutes],
  within: [
    { event: "case.opened.v1", name: "referrals: tell the referrer who takes it up", handle: tellAccepted },
    { event: "place.started.v1", name: "referrals: keep the first time", handle: markFirstAttended },
    { event: "case.ended.v1", name: "referrals: keep the end", handle: markEnded },
  ],
  jobs: [
    {
      name: "referrals.expire_drafts",
      everyMinutes: 60,
      async run(ground) {
        await expireDrafts(ground);
      },
    },
    {
      name: "referrals.nudge",
      everyMinutes: 10,
      async run(ground) {
        await nudgeUndecided(ground);
      },
    },
  ],
  person: personDuties,
};
