import { type CalendarDay, londonDay } from "./values/calendar-day.ts";

/** Where "now" comes from. Passed in everywhere; nothing that decides reads the machine's clock itself. */
export interface Clock {
  now(): Date;
  today(): CalendarDay;
}

function clockOf(read: () => Date): Clock {
  return { now: read, today: () => londonDay(read()) };
}

/** The machine's clock. */
export const systemClock: Clock = clockOf(() => new Date());

/** A clock that stands where it is put: for tests and for making the demo world. */
export interface MovableClock extends Clock {
  moveTo(moment: Date): void;
}

export function movableClock(start: Date): MovableClock {
  let moment = start;
  return {
    ...clockOf(() => new Date(moment)),
    moveTo(next) {
      moment = next;
    },
  };
}

/** A clock that runs at normal speed from another moment on: `LINKWAY_CLOCK` in demo mode. */
export function shiftedClock(start: Date): Clock {
  const offset = start.getTime() - Date.now();
  return clockOf(() => new Date(Date.now() + offset));
}
