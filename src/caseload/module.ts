import type { ModuleManifest } from "../platform/module.ts";
import { openCaseOf } from "./open-case.ts";
import { personDuties } from "./person.store.ts";

export const manifest: ModuleManifest = {
  name: "caseload",
  within: [{ event: "referral.accepted.v1", name: "caseload: open the case", handle: openCaseOf }],
  person: personDuties,
};
