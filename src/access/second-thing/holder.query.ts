import type { Reader } from "../../platform/db/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { secondThingOf, type KnownWay, type SecondThing } from "../../platform/links/known-way.ts";
import { codesAtOnce, countCodes, isOpen, latestCode } from "../../platform/links/link-code.ts";
import { getLink, type Link } from "../../platform/links/link.ts";
import { NotFound } from "../../platform/refusals.ts";
import { getArea, type Area } from "../area.query.ts";

/** What the page that asks for a code needs to know; nothing of it tells what the link shows. */
export interface Holder {
  readonly link: Link;
  readonly second: SecondThing;
  readonly way: KnownWay | undefined;
  readonly area: Area;
  /** A code was sent and can still be typed. */
  readonly codeSent: boolean;
  readonly mayAsk: boolean;
}

/** Reads the holder of the link that a visit opened. */
export async function getHolder(reader: Reader, visit: Visit): Promise<Holder> {
  const opened = visit.actor.link;
  if (!opened || opened.purpose !== visit.params["purpose"]) throw new NotFound("link");
  const link = await getLink(reader, opened.areaId, visit.actor.id);
  if (link.second_thing === "none") throw new NotFound("link");
  const second = secondThingOf(link.purpose);
  const code = await latestCode(reader, link.area_id, link.id);
  return {
    link,
    second,
    way: await second.find(reader, link),
    area: await getArea(reader, link.area_id),
    codeSent: isOpen(code, visit.now),
    mayAsk: await mayAskAgain(reader, link, visit.now),
  };
}

/** Whether a link may have another code: three in a quarter of an hour, so that nobody's phone is flooded. */
export async function mayAskAgain(reader: Reader, link: Link, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 15 * 60_000);
  return (await countCodes(reader, link.area_id, link.id, since)) < codesAtOnce;
}
