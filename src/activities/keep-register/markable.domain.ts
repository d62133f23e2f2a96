import { Conflict } from "../../platform/refusals.ts";
import { addDays, londonDay, type CalendarDay } from "../../platform/values/index.ts";
import type { PlaceStatus } from "../place.domain.ts";
import { markOf, type Attendance } from "./attendance.domain.ts";

/** How far back a register can be filled in, in days. */
export const registerDays = 28;

interface Press {
  readonly day: CalendarDay;
  readonly today: CalendarDay;
  readonly hasSession: boolean;
  readonly place: { readonly status: PlaceStatus; readonly offeredAt: Date };
  readonly before: Attendance | undefined;
  readonly seen: string | undefined;
}

/** Throws Conflict with the reason why a press cannot count. */
export function assertMarkable({ day, today, hasSession, place, before, seen }: Press): void {
  if (day > today) throw new Conflict("future_day", "the session has not been yet");
  if (day < addDays(today, -registerDays)) throw new Conflict("too_long_ago", "the register of that day is closed");
  if (!hasSession) throw new Conflict("no_session", "there was no session that day");
  if ((place.status !== "accepted" && place.status !== "started") || day < londonDay(place.offeredAt))
    throw new Conflict("not_accepted", "the place is not one that is attended", { status: place.status });
  if (seen !== undefined && seen !== markOf(before))
    throw new Conflict("pressed_elsewhere", "somebody pressed meanwhile", before ? { ...before } : {});
}
