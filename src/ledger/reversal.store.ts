import type { Work } from "../platform/commands/work.ts";
import { Conflict, NotFound } from "../platform/refusals.ts";
import { holdAccounts } from "./account.store.ts";
import { overdrawn } from "./entry.domain.ts";
import { writeEntry } from "./entry.store.ts";

/**
 * Takes an entry back by writing its opposite: the only way to correct the ledger. Returns the new entry's id.
 *
 * @throws Conflict "already_reversed", or "no_money" when what it brought has been used since.
 */
export async function reverse(work: Work, areaId: string, entryId: string): Promise<string> {
  const entry = await work.tx
    .selectFrom("ledger.entry")
    .select(["kind", "subject_kind", "subject_id"])
    .where("area_id", "=", areaId)
    .where("id", "=", entryId)
    .executeTakeFirst();
  if (!entry) throw new NotFound("ledger entry");
  if (entry.kind === "reversal") throw new Conflict("is_reversal", "a reversal is not taken back");
  const moved = await listLines(work, areaId, entryId);
  const accounts = await holdAccounts(
    work,
    areaId,
    moved.map((line) => line.ownerId),
  );
  const key = `reversal:${entryId}`;
  if (await isReversed(work, areaId, entryId)) throw new Conflict("already_reversed", "taken back before");
  const lines = moved.map(({ accountId, amountPence }) => ({ accountId, amountPence: -amountPence }));
  if (overdrawn(lines, accounts)) throw new Conflict("no_money", "the money has been used since");
  const id = await writeEntry(
    work,
    {
      areaId,
      key,
      kind: "reversal",
      subjectKind: entry.subject_kind,
      subjectId: entry.subject_id,
      reverses: entryId,
    },
    lines,
  );
  await work.record({ event: "ledger.reversed", areaId, subjectKind: "ledger_entry", subjectId: entryId });
  return id;
}

function listLines(work: Work, areaId: string, entryId: string) {
  return work.tx
    .selectFrom("ledger.line as l")
    .innerJoin("ledger.account as a", (join) =>
      join.onRef("a.area_id", "=", "l.area_id").onRef("a.id", "=", "l.account_id"),
    )
    .select(["l.account_id as accountId", "l.amount_pence as amountPence", "a.owner_id as ownerId"])
    .where("l.area_id", "=", areaId)
    .where("l.entry_id", "=", entryId)
    .orderBy("l.account_id")
    .execute();
}

async function isReversed(work: Work, areaId: string, entryId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("ledger.entry")
    .select("id")
    .where("area_id", "=", areaId)
    .where("reverses", "=", entryId)
    .executeTakeFirst();
  return row !== undefined;
}
