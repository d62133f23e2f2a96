import { londonMoment, calendarDay } from "../../src/platform/values/index.ts";
import type { OpenWorld } from "../browser/open-world.ts";

/** The Thursdays of the twelve weeks, from the first session on. */
export const thursdays = Array.from({ length: 12 }, (_, week) => {
  const day = new Date(Date.UTC(2026, 8, 17 + 7 * week));
  return day.toISOString().slice(0, 10);
});

/** Lets time pass, to a moment on London's clock. */
export function itIs(world: OpenWorld, day: string, time: string): void {
  world.clock.moveTo(londonMoment(calendarDay(day), time));
}
