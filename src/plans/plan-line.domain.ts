import type { CalendarDay } from "../platform/values/index.ts";

export type PlanLineKind = "place" | "action";
export type PlanLineStatus = "waiting" | "going" | "done" | "ended" | "fell_through";

/** One thing in a plan: a place at a group, or something that somebody does. */
export interface PlanLine {
  readonly id: string;
  readonly kind: PlanLineKind;
  readonly title: string;
  readonly who: string;
  readonly byDay: CalendarDay | null;
  /** The place (of activities), for kind "place". */
  readonly placeId: string | null;
  readonly status: PlanLineStatus;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** Whether a line is over: nothing more will come of it. */
export function isOver(line: Pick<PlanLine, "status">): boolean {
  return line.status === "done" || line.status === "ended" || line.status === "fell_through";
}
