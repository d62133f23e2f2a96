import type { ModuleManifest } from "../platform/module.ts";
import { deliverDue } from "./deliver.job.ts";
import { personDuties } from "./person-duties.store.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = {
  name: "messages",
  routes,
  jobs: [
    {
      name: "messages.deliver",
      everyMinutes: 1,
      async run(ground) {
        await deliverDue(ground);
      },
    },
  ],
  person: personDuties,
};
