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

/** A clock that runs at normal speed, ahead of the machine's (or behind it): a demonstration's. */
export interface ShiftedClock extends Clock {
  /** How far ahead it is now, in milliseconds. */
  aheadMs(): number;
  /** Moves it on; from there it runs at normal speed. */
  moveOn(byMs: number): void;
}

/** @param aheadMs how far ahead of the machine's clock it begins, in milliseconds. */
export function shiftedClock(aheadMs: number): ShiftedClock {
  let ahead = aheadMs;
  return {
    ...clockOf(() => new Date(Date.now() + ahead)),
    aheadMs: () => ahead,
    moveOn(byMs) {
      ahead += byMs;
    },
  };
}
