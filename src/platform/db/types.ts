import type { Kysely, Transaction } from "kysely";
import type { DB } from "./schema.generated.ts";

export type { DB };

/** Reads take this; a transaction is one too. It is always inside the actor's areas (row-level security). */
export type Reader = Kysely<DB>;

/** Writes take this, so that a write outside a transaction does not compile. Only the command runner opens one. */
export type Tx = Transaction<DB>;
