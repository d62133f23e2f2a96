import type { Reader } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { Conflict } from "../platform/refusals.ts";
import { newId } from "../platform/values/index.ts";
import { holdAccounts } from "./account.store.ts";
import { assertMovement, overdrawn, toLines, type EntryKind, type Line, type NewEntry } from "./entry.domain.ts";

/** What came of entering: `entered` is false when the same key had moved the money before. */
export interface Entered {
  readonly entryId: string;
  readonly entered: boolean;
}

/**
 * Moves money, once per key. The database itself refuses an entry that does not balance or overdraws, also when two
 * try at once; this says so before it has to.
 *
 * @throws Conflict "no_money" with `missingPence` when an account would fall below nothing. Nothing was written.
 */
export async function enter(work: Work, entry: NewEntry): Promise<Entered> {
  assertMovement(entry.moves);
  const accounts = await holdAccounts(
    work,
    entry.areaId,
    entry.moves.map((move) => move.ownerId),
  );
  const before = await findByKey(work.tx, entry.areaId, entry.key);
  if (before) return { entryId: before, entered: false };
  const lines = toLines(entry.moves, accounts);
  const short = overdrawn(lines, accounts);
  if (short) throw new Conflict("no_money", `not enough ${short.kind} money`, { account: short.kind });
  return { entryId: await writeEntry(work, entry, lines), entered: true };
}

/** Whether a key has moved its money. */
export async function isEntered(reader: Reader, areaId: string, key: string): Promise<boolean> {
  return (await findByKey(reader, areaId, key)) !== undefined;
}

async function findByKey(reader: Reader, areaId: string, key: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom("ledger.entry")
    .select("id")
    .where("area_id", "=", areaId)
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.id;
}

/** Writes an entry with its lines: they come together or not at all. The accounts must be held. */
export async function writeEntry(
  work: Work,
  entry: Omit<NewEntry, "moves" | "kind"> & { kind: EntryKind; reverses?: string },
  lines: readonly Line[],
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("ledger.entry")
    .values({
      area_id: entry.areaId,
      id,
      key: entry.key,
      kind: entry.kind,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      entered_at: work.now,
      entered_by: `${work.actor.kind}:${work.actor.id}`,
      reverses: entry.reverses ?? null,
    })
    .execute();
  await work.tx
    .insertInto("ledger.line")
    .values(
      lines.map((line) => ({
        area_id: entry.areaId,
        id: newId(work.now),
        entry_id: id,
        account_id: line.accountId,
        amount_pence: line.amountPence,
      })),
    )
    .execute();
  return id;
}
