import type { Route } from "../platform/http/index.ts";
import { caseRoutes } from "./case/case.routes.ts";

/** Every address of the desk. */
export const routes: readonly Route[] = [...caseRoutes];
