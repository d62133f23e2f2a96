import type { ModuleManifest } from "../platform/module.ts";
import { escalateLate } from "./escalate/escalate-late.job.ts";
import { askToRing } from "./message-failed.ts";
import { openCaseOf } from "./open-case.ts";
import { personDuties } from "./person.store.ts";

export const manifest: ModuleManifest = {
  name: "caseload",
  within: [
    { event: "referral.accepted.v1", name: "caseload: open the case", handle: openCaseOf },
    { event: "message.failed.v1", name: "caseload: ask to ring instead", handle: askToRing },
  ],
  jobs: [
    {
      name: "caseload: tell of late tasks",
      everyMinutes: 15,
      run: async (ground) => {
        await escalateLate(ground);
      },
    },
  ],
  person: personDuties,
};
