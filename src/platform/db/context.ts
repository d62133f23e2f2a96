import { type Kysely, sql } from "kysely";
import type { Actor } from "../acting.ts";
import type { DB, Reader, Tx } from "./types.ts";

/**
 * Tells the database who acts, for this transaction only (so that a pooled connection cannot carry it on). Row-level
 * security reads it; unset reads as "no area".
 */
export async function setActor(tx: Tx, actor: Actor): Promise<void> {
  await sql`select set_config('app.area_ids', ${actor.areaIds.join(",")}, true),
    set_config('app.compartments', ${actor.compartments.join(",")}, true),
    set_config('app.actor_id', ${actor.id}, true)`.execute(tx);
}

/** Reads as an actor: one read-only transaction, one consistent picture. */
export async function readAs<T>(db: Kysely<DB>, actor: Actor, work: (reader: Reader) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      await setActor(tx, actor);
      return work(tx);
    });
}
