import { redirect, type Answer, type Visit } from "../http/index.ts";
import { NotFound } from "../refusals.ts";
import { getLink } from "./link.ts";
import { deviceTokens, isBound } from "./link-device.ts";

export { registerPhoneOf, type KnownWay } from "./known-way.ts";

/**
 * Asked at the top of every handler of a page that shows a child by link. Undefined: this device has proved the code,
 * go on. Otherwise the answer that sends the visitor to the code first, with nothing shown and nothing done.
 */
export async function requireSecondThing(visit: Visit): Promise<Answer | undefined> {
  const opened = visit.actor.link;
  if (!opened) throw new NotFound("link");
  const open = await visit.read(async (reader) => {
    const link = await getLink(reader, opened.areaId, visit.actor.id);
    return link.second_thing === "none" || isBound(reader, link, deviceTokens(visit.cookies), visit.now);
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
