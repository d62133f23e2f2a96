import { z } from "zod";
import { getActivity } from "../../directory/index.ts";
import { readForm, typedOf, withProblem } from "../../platform/forms/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { addDays, toCalendarDay } from "../../platform/values/index.ts";
import { sayPlacesFree } from "../say-places-free.command.ts";
import { openDoor } from "./door.ts";
import { behindCode, groupPage } from "./group.page.tsx";
import { words } from "./group.words.ts";

async function open(visit: Visit) {
  return visit.read(async (reader) => {
    const door = await openDoor(reader, visit);
    const activity = await getActivity(reader, visit.id("activity"));
    if (activity.organisation_id !== door.group.id) throw new NotFound("activity");
    return { door, activity };
  });
}

/** Places free in one press. */
export async function setPlacesFree(visit: Visit): Promise<Answer> {
  const locked = await behindCode(visit);
  if (locked) return locked;
  const { door, activity } = await open(visit);
  const read = readForm(z.object({ free: z.coerce.number().int().min(0).max(5) }), visit.body);
  if (!read.ok) return groupPage(visit, { status: 422 });
  await visit.run(sayPlacesFree, { areaId: door.area.id, activityId: activity.id, free: read.data.free });
  return redirect(door.urls.page({}, `seats-${activity.id}`));
}

/** Nobody new until a day. */
export async function pauseUntil(visit: Visit): Promise<Answer> {
  const locked = await behindCode(visit);
  if (locked) return locked;
  const { door, activity } = await open(visit);
  const typed = typedOf(visit.body);
  const [year = "", month = "", date = ""] = ["year", "month", "day"].map((part) =>
    String(typed[`until-${part}`] ?? "").trim(),
  );
  const day = toCalendarDay(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
  if (!day || day <= visit.today || day > addDays(visit.today, 366)) {
    const form = withProblem(visit.body, "until-day", words.in(visit.language)("pauseWrong"));
    return groupPage(visit, { status: 422, pause: { activityId: activity.id, form } });
  }
  await visit.run(sayPlacesFree, { areaId: door.area.id, activityId: activity.id, pausedUntil: day });
  return redirect(door.urls.page({}, `seats-${activity.id}`));
}
