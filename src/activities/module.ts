import type { ModuleManifest } from "../platform/module.ts";
import { askGroup } from "./ask-group.message.ts";
import { endDuePlaces } from "./end-places/end-due-places.job.ts";
import { endPlacesOfCase } from "./end-places/end-place.ts";
import { registerGroupPhones } from "./group-link/known-phone.ts";
import { hearFromAttendance } from "./hear-from.ts";
import { personDuties } from "./person.store.ts";
import { routes } from "./routes.ts";

registerGroupPhones();

export const manifest: ModuleManifest = {
  name: "activities",
  routes,
  within: [{ event: "case.ended.v1", name: "activities: end the case's places", handle: endPlacesOfCase }],
  after: [
    { event: "place.offered.v1", name: "activities: ask the group", handle: askGroup },
    { event: "attendance.marked.v1", name: "activities: hear from the young person", handle: hearFromAttendance },
  ],
  jobs: [{ name: "activities: end due places", everyMinutes: 10, run: endDuePlaces }],
  person: personDuties,
};
