import type { CalendarDay } from "../../platform/values/index.ts";
import type { MissReason, Outcome } from "../place.domain.ts";

/** What a register says of somebody on a day, and who pressed it last. */
export interface Attendance {
  readonly id: string;
  readonly placeId: string;
  readonly day: CalendarDay;
  readonly outcome: Outcome | "undone";
  readonly reason: MissReason | null;
  readonly at: Date;
  readonly byKind: string;
  readonly by: string;
}

/** What a page shows of an attendance, so that a press on an older page is noticed. "" while nobody has pressed. */
export function markOf(attendance: Attendance | undefined): string {
  if (!attendance || attendance.outcome === "undone") return "";
  return `${attendance.outcome}:${attendance.reason ?? ""}`;
}
