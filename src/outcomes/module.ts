import { registerPhoneOf } from "../platform/links/second-thing.ts";
import type { ModuleManifest } from "../platform/module.ts";
import { personDuties } from "./person.store.ts";
import { phoneOfCheckIn } from "./phone.query.ts";
import { routes } from "./routes.ts";

registerPhoneOf("check-in", phoneOfCheckIn);

export const manifest: ModuleManifest = { name: "outcomes", routes, person: personDuties };
