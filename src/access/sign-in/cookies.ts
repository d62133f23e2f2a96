import type { SetCookie } from "../../platform/http/index.ts";
import { sessionCookie } from "../session-cookie.ts";
import { pendingMinutes, sessionHours } from "./sign-in.store.ts";

/** The cookie between password and code. */
export const pendingCookie = "lw_pending";

export function setPending(token: string): SetCookie {
  return { name: pendingCookie, value: token, maxAgeSeconds: pendingMinutes * 60 };
}

/** Kept longer than the session lasts, so that a form sent after its end is known to be its owner's. */
export function setSession(token: string): SetCookie {
  return { name: sessionCookie, value: token, maxAgeSeconds: 2 * sessionHours * 3600 };
}

export const noSession: SetCookie = { name: sessionCookie, value: undefined };
