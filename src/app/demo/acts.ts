import type { Actor } from "../../platform/acting.ts";
import type { Command } from "../../platform/commands/command.ts";
import { run } from "../../platform/commands/run.ts";
import { findLink } from "../../platform/links/link.ts";
import { Refused } from "../../platform/refusals.ts";
import { addDays, londonDay, londonMoment, weekdayOf } from "../../platform/values/index.ts";
import type { App } from "../build.ts";

/** Does it, unless the rules say no: in a year of stories some things are refused, as in life. */
export async function attempt<I, R, D, O>(
  app: App,
  actor: Actor,
  command: Command<I, R, D, O>,
  input: I,
): Promise<O | undefined> {
  try {
    return await run(app.ground, actor, command, input);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** Whoever holds a link, as an actor. */
export async function holderOf(app: App, token: string): Promise<Actor> {
  const link = await findLink(app.ground.db, token);
  if (!link) throw new Error("a link that was just made is not there");
  return {
    kind: "link",
    id: link.id,
    name: "",
    areaIds: [link.area_id],
    compartments: [],
    roles: [],
    link: { purpose: link.purpose, subjectKind: link.subject_kind, subjectId: link.subject_id, areaId: link.area_id },
  };
}

/** A moment so many days later, on a weekday, at a London hour and minute. */
export function later(from: Date, days: number, time: string): Date {
  let day = addDays(londonDay(from), days);
  while (weekdayOf(day) > 5) day = addDays(day, 1);
  const moment = londonMoment(day, time);
  return moment > from ? moment : new Date(from.getTime() + 30 * 60_000);
}
