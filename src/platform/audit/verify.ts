import { sql } from "kysely";
import type { Reader } from "../db/types.ts";
import { entriesHashOf, entryHash, sealHashOf } from "./seal.ts";

/** What the verifier found. `seals` is how many hold; a problem names the first seal that does not, and how. */
export interface SealVerdict {
  readonly seals: number;
  readonly entries: number;
  readonly problem?: { readonly sealId: string; readonly what: "chain" | "entries" | "count" | "cut_off" };
}

/** The newest seal as it stood once, kept outside the database: without it, an end that was cut off leaves no trace. */
export interface Anchor {
  readonly sealId: string;
  readonly hash: string;
}

interface SealRow {
  id: string;
  from: string;
  to: string;
  entries: number;
  entries_hash: string;
  previous_hash: string;
  hash: string;
  generation: number;
}

/** The newest seal of an area, to be kept outside: in a file, or in a letter to the auditor. */
export async function readAnchor(reader: Reader, areaId: string | null): Promise<Anchor | undefined> {
  const { rows } = await sql<Anchor>`select id "sealId", hash from platform.audit_seal
    where area_id is not distinct from ${areaId}::uuid order by generation desc, to_xid desc limit 1`.execute(reader);
  return rows[0];
}

/**
 * Recomputes an area's seals from its audit entries, oldest first, and stops at the first that does not hold.
 *
 * @param anchor a seal kept outside: when it is no longer there as it was, the audit was cut off or written anew.
 */
export async function verifySeals(reader: Reader, areaId: string | null, anchor?: Anchor): Promise<SealVerdict> {
  const { rows: seals } = await sql<SealRow>`select id, from_xid::text "from", to_xid::text "to", entries, entries_hash,
      previous_hash, hash, generation from platform.audit_seal
    where area_id is not distinct from ${areaId}::uuid order by generation, to_xid`.execute(reader);
  let previous = "linkway";
  let generation = seals[0]?.generation ?? 1;
  let counted = 0;
  for (const [index, seal] of seals.entries()) {
    if (seal.generation !== generation) [generation, previous] = [seal.generation, "linkway"];
    const { rows } = await sql<{ id: string; hash: string }>`select e.id, ${entryHash} hash from platform.audit_entry e
      where e.area_id is not distinct from ${areaId}::uuid and e.generation = ${seal.generation}
        and e.xid >= ${seal.from}::xid8 and e.xid < ${seal.to}::xid8 order by e.xid, e.id`.execute(reader);
    const what =
      rows.length !== seal.entries
        ? "count"
        : entriesHashOf(rows) !== seal.entries_hash
          ? "entries"
          : seal.previous_hash !== previous || sealHashOf(previous, seal.from, seal.to, seal.entries_hash) !== seal.hash
            ? "chain"
            : undefined;
    if (what) return { seals: index, entries: counted, problem: { sealId: seal.id, what } };
    previous = seal.hash;
    counted += rows.length;
  }
  const anchored = !anchor || seals.some((seal) => seal.id === anchor.sealId && seal.hash === anchor.hash);
  const cutOff = anchored ? {} : { problem: { sealId: anchor.sealId, what: "cut_off" as const } };
  return { seals: seals.length, entries: counted, ...cutOff };
}
