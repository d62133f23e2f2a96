import type { ModuleManifest } from "../platform/module.ts";
import { askToRingInstead } from "./message-failed.ts";
import { openCaseOf } from "./open-case.ts";
import { personDuties } from "./person.store.ts";

export const manifest: ModuleManifest = {
  name: "caseload",
  within: [{ event: "referral.accepted.v1", name: "caseload: open the case", handle: openCaseOf }],
  after: [{ event: "message.failed.v1", name: "caseload: ask to ring instead", handle: askToRingInstead }],
  person: personDuties,
};
