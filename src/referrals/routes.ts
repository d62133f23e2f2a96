import type { Route } from "../platform/http/index.ts";
import { routes as making } from "./make-referral/routes.ts";

/** Every address of the module, by what somebody comes to do. */
export const routes: readonly Route[] = [...making];
