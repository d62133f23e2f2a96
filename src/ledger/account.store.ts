import { sql } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import type { AccountKind, HeldAccount, OwnerKind } from "./entry.domain.ts";

/** Opens the accounts of a stream (free, committed, spent) and of its funder, where that has none yet. */
export async function openStreamAccounts(
  work: Work,
  accounts: { areaId: string; streamId: string; funderId: string },
): Promise<void> {
  const open: readonly (readonly [OwnerKind, string, AccountKind])[] = [
    ["funder", accounts.funderId, "funder"],
    ["stream", accounts.streamId, "free"],
    ["stream", accounts.streamId, "committed"],
    ["stream", accounts.streamId, "spent"],
  ];
  await work.tx
    .insertInto("ledger.account")
    .values(
      open.map(([ownerKind, ownerId, kind]) => ({
        area_id: accounts.areaId,
        id: newId(work.now),
        kind,
        owner_kind: ownerKind,
        owner_id: ownerId,
        opened_at: work.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(["area_id", "owner_kind", "owner_id", "kind"]).doNothing())
    .execute();
}

/**
 * Locks every account of these owners until the act ends, and reads what is on them. Always all of an owner's and
 * always in the same order, so that two acts on the same money wait for one another and neither waits for ever. An act
 * that touches several streams holds them in the order of their ids.
 */
export async function holdAccounts(work: Work, areaId: string, ownerIds: readonly string[]): Promise<HeldAccount[]> {
  const owners = [...new Set(ownerIds)];
  const { rows } = await sql<HeldAccount>`select account_id "accountId", owner_kind "ownerKind", owner_id "ownerId",
    kind, balance_pence "balancePence" from ledger.hold_accounts(${areaId}, ${owners}::uuid[])`.execute(work.tx);
  return rows;
}
