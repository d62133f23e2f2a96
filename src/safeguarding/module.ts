import type { ModuleManifest } from "../platform/module.ts";
import { escalateUnread } from "./escalate.job.ts";
import { personDuties } from "./person-duties.store.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = {
  name: "safeguarding",
  routes,
  jobs: [
    {
      name: "safeguarding.escalate",
      everyMinutes: 1,
      async run(ground) {
        await escalateUnread(ground);
      },
    },
  ],
  person: personDuties,
};
