import type { Work } from "../commands/work.ts";
import type { Reader } from "../db/types.ts";
import type { Link } from "./link.ts";
import { hashToken } from "../secrets/secret-box.ts";
import { newId, newToken } from "../values/id.ts";

const prefix = "lw_device_";

/** The cookie of a device that proved the code of a link. The end of an id is its random part. */
export function deviceCookie(linkId: string): string {
  return `${prefix}${linkId.slice(-12)}`;
}

/** Binds this device to a link until `expiresAt`; returns the value of its cookie. */
export async function bindDevice(work: Work, areaId: string, linkId: string, expiresAt: Date): Promise<string> {
  const token = newToken();
  await work.tx
    .insertInto("platform.link_device")
    .values({
      area_id: areaId,
      id: newId(work.now),
      link_id: linkId,
      token_hash: hashToken(token),
      bound_at: work.now,
      expires_at: expiresAt,
    })
    .execute();
  return token;
}

/** Every device token that a browser sends, for whatever link. */
export function deviceTokens(cookies: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(cookies).flatMap(([name, value]) => (name.startsWith(prefix) && value ? [value] : []));
}

/** Links of one purpose to one subject: what proved the code for one of them need not prove it for the next. */
type SameSubject = Pick<Link, "area_id" | "purpose" | "subject_kind" | "subject_id">;

/** Whether one of these is the token of a device bound now to this link, or to another open one of the same subject. */
export async function isBound(
  reader: Reader,
  link: SameSubject,
  tokens: readonly string[],
  now: Date,
): Promise<boolean> {
  if (tokens.length === 0) return false;
  const found = await reader
    .selectFrom("platform.link_device as d")
    .innerJoin("platform.link as l", (join) =>
      join.onRef("l.area_id", "=", "d.area_id").onRef("l.id", "=", "d.link_id"),
    )
    .select("d.id")
    .where("d.token_hash", "in", tokens.map(hashToken))
    .where("d.area_id", "=", link.area_id)
    .where("l.purpose", "=", link.purpose)
    .where("l.subject_kind", "=", link.subject_kind)
    .where("l.subject_id", "=", link.subject_id)
    .where("l.revoked_at", "is", null)
    .where("d.ended_at", "is", null)
    .where("d.expires_at", ">", now)
    .executeTakeFirst();
  return found !== undefined;
}

/** Ends a device for every link of a subject: the phone was handed on, or somebody pressed Lock. */
export async function endDevice(work: Work, link: SameSubject, tokens: readonly string[]): Promise<void> {
  if (tokens.length === 0) return;
  await work.tx
    .updateTable("platform.link_device")
    .set({ ended_at: work.now })
    .where("area_id", "=", link.area_id)
    .where("token_hash", "in", tokens.map(hashToken))
    .where("link_id", "in", (links) =>
      links
        .selectFrom("platform.link")
        .select("id")
        .where("area_id", "=", link.area_id)
        .where("purpose", "=", link.purpose)
        .where("subject_kind", "=", link.subject_kind)
        .where("subject_id", "=", link.subject_id),
    )
    .where("ended_at", "is", null)
    .execute();
}
