import { sql, type Kysely, type Selectable } from "kysely";
import type { Work } from "../commands/work.ts";
import type { DB, Reader } from "../db/types.ts";
import { Gone } from "../refusals.ts";
import { hashToken } from "../secrets/secret-box.ts";
import { newId, newToken } from "../values/id.ts";

/** A link as stored. */
export type Link = Selectable<DB["platform.link"]>;

export interface NewLink {
  readonly areaId: string;
  /** prove-email, follow-referral, check-in, group, invitation… */
  readonly purpose: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId?: string;
  readonly expiresAt: Date;
  /** How many acts it allows; without it, no limit before it expires. */
  readonly maxUses?: number;
  /** "code": a code to the known phone is asked before anything is shown. Needed where a link shows a child. */
  readonly secondThing?: "none" | "code";
}

/** Makes a link and returns its id and its token; the token is nowhere else. Its address is `/l/<purpose>/<token>`. */
export async function makeLink(work: Work, link: NewLink): Promise<{ id: string; token: string }> {
  const token = newToken();
  const id = newId(work.now);
  await work.tx
    .insertInto("platform.link")
    .values({
      area_id: link.areaId,
      id,
      token_hash: hashToken(token),
      purpose: link.purpose,
      subject_kind: link.subjectKind,
      subject_id: link.subjectId,
      person_id: link.personId ?? null,
      created_at: work.now,
      expires_at: link.expiresAt,
      max_uses: link.maxUses ?? null,
      second_thing: link.secondThing ?? "none",
    })
    .execute();
  return { id, token };
}

/** Finds the link of a token before its area is known; undefined when there is none. Changes nothing. */
export async function findLink(db: Kysely<DB>, token: string): Promise<Link | undefined> {
  if (token.length > 100) return undefined;
  const { rows } = await sql<Link>`select * from platform.find_link(${hashToken(token)})`.execute(db);
  return rows[0];
}

/** Why a link no longer opens; undefined when it does. */
export function whyClosed(link: Link, now: Date): "expired" | "revoked" | "used" | undefined {
  if (link.revoked_at) return "revoked";
  if (link.expires_at <= now) return "expired";
  if (link.max_uses !== null && link.uses >= link.max_uses) return "used";
  return undefined;
}

/** Counts one act through a link, inside that act. Throws Gone when it allows no more. */
export async function spendLink(work: Work, link: Pick<Link, "area_id" | "id">): Promise<void> {
  const spent = await work.tx
    .updateTable("platform.link")
    .set((eb) => ({ uses: eb("uses", "+", 1) }))
    .where("area_id", "=", link.area_id)
    .where("id", "=", link.id)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", work.now)
    .where((eb) => eb.or([eb("max_uses", "is", null), eb("uses", "<", eb.ref("max_uses"))]))
    .executeTakeFirst();
  if (spent.numUpdatedRows === 0n) throw new Gone("link_closed", "this link has ended");
}

/** One link by its id. */
export function getLink(reader: Reader, areaId: string, linkId: string): Promise<Link> {
  return reader
    .selectFrom("platform.link")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", linkId)
    .executeTakeFirstOrThrow();
}

/** Takes back every open link of a subject. */
export async function revokeLinks(work: Work, areaId: string, subjectKind: string, subjectId: string): Promise<void> {
  await work.tx
    .updateTable("platform.link")
    .set({ revoked_at: work.now })
    .where("area_id", "=", areaId)
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .where("revoked_at", "is", null)
    .execute();
}

/** The open links of a subject, newest first. */
export function listLinks(reader: Reader, areaId: string, subjectKind: string, subjectId: string): Promise<Link[]> {
  return reader
    .selectFrom("platform.link")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("subject_kind", "=", subjectKind)
    .where("subject_id", "=", subjectId)
    .where("revoked_at", "is", null)
    .orderBy("created_at", "desc")
    .limit(20)
    .execute();
}
