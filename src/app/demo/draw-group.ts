import { volunteers, type DemoActivity } from "./groups.ts";
import type { Chance } from "./random.ts";

/** What chance decides of a group: who meets people at the door, when, how it is there. */
export interface Drawn {
  readonly volunteer: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly starts: string;
  readonly termTimeOnly: boolean;
  readonly stepFree: boolean;
  readonly quietRoom: boolean;
  readonly bringFriend: boolean;
  readonly places: number;
}

export function drawGroup(chance: Chance, activity: DemoActivity): Drawn {
  return {
    volunteer: chance.oneOf(volunteers),
    // A boxing club is where people look after school: a weekday.
    weekday: chance.between(1, activity.name.startsWith("Boxing") ? 5 : 6),
    starts: chance.oneOf(["15:45", "16:30", "17:00", "17:30", "18:00"]),
    termTimeOnly: chance.percent(30),
    stepFree: chance.percent(60),
    quietRoom: chance.percent(35),
    bringFriend: chance.percent(50),
    places: chance.between(6, 12),
  };
}

/** The club to which the README's walk goes: Dee's, on Thursdays, in the holidays too. */
export const clubOfTheWalk: Partial<Drawn> = { volunteer: "Dee", weekday: 4, starts: "17:30", termTimeOnly: false };
