import { namesOf } from "../../access/index.ts";
import { findGroupContact } from "../../directory/index.ts";
import { typedOf } from "../../platform/forms/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { getLink } from "../../platform/links/link.ts";
import { Conflict, NotFound } from "../../platform/refusals.ts";
import { toCalendarDay } from "../../platform/values/index.ts";
import { formatClock, londonTime } from "../../platform/words/days.ts";
import type { Attendance } from "../keep-register/attendance.domain.ts";
import { markAttendance, type MarkAttendance } from "../keep-register/mark-attendance.command.ts";
import { missReasons, outcomes } from "../place.domain.ts";
import { findPlace, type Place } from "../place.query.ts";
import { openDoor, type Door } from "./door.ts";
import { behindCode, groupPage } from "./group.page.tsx";
import { words } from "./group.words.ts";

/** A press on the register. The page comes back at the same row; a press that could not count says why there. */
export async function mark(visit: Visit): Promise<Answer> {
  const locked = await behindCode(visit);
  if (locked) return locked;
  const { door, place } = await visit.read((reader) => placeOf(visit, reader));
  const press = readPress(visit.body);
  if (!press) return groupPage(visit, { status: 422 });
  try {
    await visit.run(markAttendance, { ...press, placeId: place.id });
  } catch (error) {
    if (!(error instanceof Conflict) || error.reason === "already_done") throw error;
    const text = await sayConflict(visit, place, error);
    const where = { day: press.day, activity: place.activityId };
    return groupPage(visit, { status: 409, note: { placeId: place.id, text }, ...where });
  }
  return redirect(door.urls.page({ day: press.day, activity: place.activityId }, `row-${place.id}`));
}

/** The place of the path, which must be of the group whose page this is. */
async function placeOf(visit: Visit, reader: Parameters<typeof openDoor>[0]): Promise<{ door: Door; place: Place }> {
  const door = await openDoor(reader, visit);
  const place = await findPlace(reader, visit.id("place"));
  if (!place || place.organisationId !== door.group.id || place.areaId !== door.area.id) throw new NotFound("place");
  return { door, place };
}

/** What was pressed: an outcome, which the same again takes back, or why somebody was not there. */
function readPress(body: unknown): Omit<MarkAttendance, "placeId"> | undefined {
  const typed = typedOf(body);
  const day = toCalendarDay(String(typed["day"] ?? ""));
  const seen = String(typed["seen"] ?? "");
  const reason = missReasons.find((one) => one === typed["reason"]);
  if (!day) return undefined;
  if (reason) return { day, seen, outcome: "not_here", reason };
  const pressed = outcomes.find((one) => one === typed["press"]);
  if (!pressed) return undefined;
  return { day, seen, outcome: seen.split(":")[0] === pressed ? "undone" : pressed };
}

async function sayConflict(visit: Visit, place: Place, { reason, details }: Conflict): Promise<string> {
  const t = words.in(visit.language);
  if (reason === "future_day") return t("future");
  if (reason === "already_paid") return t("alreadyPaid");
  if (reason !== "pressed_elsewhere") {
    return t("notMarkable", { name: t("somebody") });
  }
  const last = details as Partial<Attendance>;
  if (!last.at || last.outcome === undefined || last.outcome === "undone") return t("undoneElsewhere");
  return t("pressedElsewhere", {
    who: await whoPressed(visit, place, last as Attendance),
    what: t(last.outcome === "here" ? "here" : "notHere"),
    time: formatClock(londonTime(last.at)),
  });
}

/** The name of whoever pressed: one of the group's people by their link, or staff. */
async function whoPressed(visit: Visit, place: Place, { by, byKind }: Attendance): Promise<string> {
  const name = await visit.read(async (reader) => {
    if (byKind === "account") return (await namesOf(reader, [by])).get(by);
    if (byKind !== "link") return undefined;
    const link = await getLink(reader, place.areaId, by);
    return (await findGroupContact(reader, place.areaId, link.subject_id))?.name;
  });
  return name ?? words.in(visit.language)("somebody");
}
