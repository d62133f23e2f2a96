import { redirect, type Answer, type Visit } from "../http/index.ts";
import { NotFound } from "../refusals.ts";
import { getLink } from "./link.ts";
import { deviceCookie, isBound } from "./link-device.ts";

export { registerPhoneOf, type KnownWay } from "./known-way.ts";

/**
 * Asked at the top of every handler of a page that shows a child by link. Undefined: this device has proved the code,
 * go on. Otherwise the answer that sends the visitor to the code first, with nothing shown and nothing done.
 */
export async function requireSecondThing(visit: Visit): Promise<Answer | undefined> {
  const opened = visit.actor.link;
  if (!opened) throw new NotFound("link");
  const where = { areaId: opened.areaId, linkId: visit.actor.id };
  const token = visit.cookies[deviceCookie(where.linkId)];
  const open = await visit.read(async (reader) => {
    if ((await getLink(reader, where.areaId, where.linkId)).second_thing === "none") return true;
    return token !== undefined && (await isBound(reader, { ...where, token, now: visit.now }));
  });
  return open ? undefined : redirect(codeUrl(visit, visit.path), { nothingDone: true });
}

/** The page that asks for the code of the link that is open, and leads on to `next` (a path of the same link). */
export function codeUrl(visit: Visit, next?: string): string {
  const root = linkRoot(visit);
  const rest = next?.startsWith(`${root}/`) ? next.slice(root.length) : "";
  return `${root}/code${rest ? `?next=${encodeURIComponent(rest)}` : ""}`;
}

/** Where all pages of the link that is open begin: "/l/group/<token>". */
export function linkRoot(visit: Visit): string {
  return `/l/${visit.actor.link?.purpose ?? ""}/${visit.params["token"] ?? ""}`;
}
