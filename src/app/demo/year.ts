import { searchSchools, type School } from "../../geography/index.ts";
import { publicActor } from "../../platform/acting.ts";
import { readAs } from "../../platform/db/index.ts";
import { addDays, londonDay, londonMoment, weekdayOf } from "../../platform/values/index.ts";
import type { App } from "../build.ts";
import type { Agenda } from "./agenda.ts";
import { confirmPlaces } from "./confirm-places.ts";
import { beginLife } from "./life.ts";
import { payGroups } from "./pay-groups.ts";
import { demoProgrammes } from "./programmes.ts";
import { chance } from "./random.ts";
import type { Postcodes } from "./postcodes.ts";
import type { DemoArea, Telling } from "./telling.ts";

/**
 * Puts an area's year on the agenda: each young person's referral on a school day, and a payment run every fortnight.
 * What follows from each puts itself there.
 */
export async function planYear(plan: {
  readonly app: App;
  readonly todo: Agenda;
  readonly area: DemoArea;
  readonly postcodes: Postcodes;
  /** Which area it is, so that each has its own chance. */
  readonly index: number;
  readonly now: Date;
  readonly scale: number;
}): Promise<void> {
  const { app, todo, area, postcodes, index, now } = plan;
  const schools = await schoolsOf(app, demoProgrammes[area.area.slug].districts);
  const telling: Telling = { app, todo, area, schools, postcodes, now };
  const people = Math.max(1, Math.round(area.area.people * plan.scale));
  for (let number = 0; number < people; number += 1) {
    const own = chance(10_000 * (index + 1) + number);
    todo.put(momentOfReferral(now, number / people, own.fraction(), own.between(9, 15)), () => beginLife(telling, own));
  }
  confirmPlaces(telling, chance(900 + index));
  for (let weeks = 50; weeks > 0; weeks -= 2) payGroups(telling, weeks);
}

/** Spread over the year, more of them lately; on a weekday, in school hours. The last ones still wait for a decision. */
function momentOfReferral(now: Date, share: number, jitter: number, hour: number): Date {
  const daysAgo = Math.round((1 - Math.sqrt(share)) * 355 + jitter * 6);
  let day = addDays(londonDay(now), -daysAgo);
  while (weekdayOf(day) > 5) day = addDays(day, -1);
  const moment = londonMoment(day, `${String(hour).padStart(2, "0")}:${jitter < 0.5 ? "10" : "40"}`);
  return moment < now ? moment : new Date(now.getTime() - 45 * 60_000);
}

async function schoolsOf(app: App, districts: readonly string[]): Promise<School[]> {
  const found = await readAs(app.ground.db, publicActor(), async (reader) => [
    ...(await searchSchools(reader, "academy", { limit: 400 })),
    ...(await searchSchools(reader, "school", { limit: 800 })),
  ]);
  return found.filter((school) => school.phase === "Secondary" && districts.includes(school.districtCode));
}
