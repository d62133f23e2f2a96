import type { Route } from "../platform/http/index.ts";
import { routes as following } from "./follow-referral/routes.ts";
import { routes as making } from "./make-referral/routes.ts";
import { routes as triaging } from "./triage-referrals/routes.ts";

/** Every address of the module, by what somebody comes to do. */
export const routes: readonly Route[] = [...making, ...triaging, ...following];
