import type { Actor } from "../acting.ts";
import type { AuditEntry } from "../audit/entry.ts";
import type { Tx } from "../db/types.ts";
import type { Event } from "../events/event.ts";
import type { SecretBox } from "../secrets/secret-box.ts";
import type { CalendarDay } from "../values/calendar-day.ts";

/**
 * One act under way: its transaction, who acts, the moment it counts as. Handed to every verb that writes, so that a
 * verb of one module can be part of an act of another.
 */
export interface Work {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDay;
  readonly secrets: SecretBox;
  /** Base of links in messages, without a slash at the end. */
  readonly publicUrl: string;
  /** Writes an audit entry in this transaction. */
  record(entry: AuditEntry): Promise<void>;
  /** Writes an event to the outbox and runs the `within` handlers of every module at once. */
  announce(event: Event): Promise<void>;
}
