export { holdAccounts, openStreamAccounts } from "./account.store.ts";
export { balancesOf, listBalances, type Balances } from "./balances.query.ts";
export type { AccountKind, EntryKind, Move, NewEntry, OwnerKind } from "./entry.domain.ts";
export { enter, isEntered, type Entered } from "./entry.store.ts";
export { reverse } from "./reversal.store.ts";
export { verifyLedger, type LedgerProblem, type LedgerProof } from "./verify.query.ts";
