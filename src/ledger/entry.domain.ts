import type { Pence } from "../platform/values/index.ts";

export type AccountKind = "funder" | "free" | "committed" | "spent";
export type OwnerKind = "funder" | "stream";
export type EntryKind = "award" | "commit" | "spend" | "give_back" | "reversal";

/** One side of a movement, by whose money it is. Positive: money arrives there; negative: it leaves. */
export interface Move {
  readonly ownerKind: OwnerKind;
  readonly ownerId: string;
  readonly account: AccountKind;
  readonly amountPence: Pence;
}

/** One movement of money, with its reason. */
export interface NewEntry {
  readonly areaId: string;
  /** What it is for: the same key moves money once, however often it is entered. */
  readonly key: string;
  readonly kind: Exclude<EntryKind, "reversal">;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** At least two; they add up to nothing. */
  readonly moves: readonly Move[];
}

/** An account as it stands while held. */
export interface HeldAccount {
  readonly accountId: string;
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly kind: string;
  readonly balancePence: Pence;
}

/** A move whose account is known. */
export interface Line {
  readonly accountId: string;
  readonly amountPence: Pence;
}

/** Throws when the moves are not a movement: fewer than two, one of nothing, or a sum that is not nothing. A bug. */
export function assertMovement(moves: readonly Move[]): void {
  const total = moves.reduce((sum, move) => sum + move.amountPence, 0n);
  if (moves.length < 2 || total !== 0n || moves.some((move) => move.amountPence === 0n))
    throw new Error("the moves of a ledger entry must be at least two, none of nothing, and add up to nothing");
}

/** The lines of moves on held accounts, in the order of the accounts. Throws when an account does not exist. */
export function toLines(moves: readonly Move[], accounts: readonly HeldAccount[]): Line[] {
  return moves
    .map((move) => {
      const account = accounts.find(
        (one) => one.ownerKind === move.ownerKind && one.ownerId === move.ownerId && one.kind === move.account,
      );
      if (!account) throw new Error(`no ${move.account} account of this ${move.ownerKind}`);
      return { accountId: account.accountId, amountPence: move.amountPence };
    })
    .sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
}

/** The first account that the lines would take below nothing; a funder's may be. */
export function overdrawn(lines: readonly Line[], accounts: readonly HeldAccount[]): HeldAccount | undefined {
  return accounts.find((account) => {
    const moved = lines.filter((line) => line.accountId === account.accountId);
    const after = moved.reduce((sum, line) => sum + line.amountPence, account.balancePence);
    return account.kind !== "funder" && moved.length > 0 && after < 0n;
  });
}
