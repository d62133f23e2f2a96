import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../db/types.ts";
import { newId } from "../values/id.ts";

const firstHash = "linkway";

/** The hash of one entry, over everything it says. The verifier computes the same. */
export const entryHash = sql<string>`encode(sha256(convert_to(concat_ws('|', e.id, e.area_id, e.generation, e.xid,
  extract(epoch from e.at), e.actor_kind, e.actor_id, e.event, e.subject_kind, e.subject_id, e.person_id,
  e.details::text), 'UTF8')), 'hex')`;

/** The hash of a list of entries: their ids and hashes, so that the first that differs can be named. */
export function entriesHashOf(entries: readonly { id: string; hash: string }[]): string {
  const digest = createHash("sha256");
  for (const entry of entries) digest.update(`${entry.id}:${entry.hash}\n`);
  return digest.digest("hex");
}

/** The hash of a seal: chained to the one before. */
export function sealHashOf(previous: string, fromXid: string, toXid: string, entriesHash: string): string {
  return createHash("sha256").update([previous, fromXid, toXid, entriesHash].join("|")).digest("hex");
}

/**
 * Seals what an area's acts have written since the last seal, up to the oldest transaction still open: a closed range
 * to which nothing can be added. Returns the number of entries sealed; 0 when there was nothing.
 *
 * @param areaId null for entries of no area. Runs as the worker, inside that area.
 */
export async function sealArea(tx: Tx, areaId: string | null, now: Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext(${"seal:" + areaId}))`.execute(tx);
  const last = await tx
    .selectFrom("platform.audit_seal")
    .select(["hash", sql<string>`to_xid::text`.as("toXid")])
    .where("area_id", areaId === null ? "is" : "=", areaId)
    .where("generation", "=", sql<number>`platform.generation()`)
    .orderBy("to_xid", "desc")
    .limit(1)
    .executeTakeFirst();
  const from = last?.toXid ?? "0";
  const { rows: horizon } = await sql<{
    xmin: string;
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text xmin`.execute(tx);
  const to = horizon[0]?.xmin ?? from;
  const { rows: entries } = await sql<{ id: string; hash: string }>`select e.id, ${entryHash} hash
    from platform.audit_entry e
    where e.area_id is not distinct from ${areaId}::uuid and e.generation = platform.generation()
      and e.xid >= ${from}::xid8 and e.xid < ${to}::xid8
    order by e.xid, e.id`.execute(tx);
  if (entries.length === 0) return 0;
  const previous = last?.hash ?? firstHash;
  const entriesHash = entriesHashOf(entries);
  await tx
    .insertInto("platform.audit_seal")
    .values({
      id: newId(now),
      area_id: areaId,
      generation: sql<number>`platform.generation()`,
      from_xid: sql`${from}::xid8`,
      to_xid: sql`${to}::xid8`,
      entries: entries.length,
      entries_hash: entriesHash,
      previous_hash: previous,
      hash: sealHashOf(previous, from, to, entriesHash),
      sealed_at: now,
    })
    .execute();
  return entries.length;
}
