import type { ModuleManifest } from "../platform/module.ts";
import { deliverDue } from "./deliver.job.ts";
import { sendInvitationLetter } from "./invitation.message.ts";
import { sendLinkCode } from "./link-code.message.ts";
import { personDuties } from "./person-duties.store.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = {
  name: "messages",
  routes,
  after: [
    { event: "link.code_asked.v1", name: "messages: send the code of a link", handle: sendLinkCode },
    { event: "invitation.made.v1", name: "messages: send an invitation", handle: sendInvitationLetter },
  ],
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
