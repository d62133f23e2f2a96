import type { Actor } from "../acting.ts";
import type { AuditEntry } from "../audit/entry.ts";
import type { Event } from "../events/event.ts";
import type { CalendarDay } from "../values/calendar-day.ts";
import type { Work } from "./work.ts";

/** The moment a decision counts as. */
export interface Moment {
  readonly now: Date;
  readonly today: CalendarDay;
}

/**
 * One verb. It always goes load, **may** (policy), **decide** (pure: a new state, or throws a refusal), **write**
 * (store), **record** (audit), **announce** (outbox), in one transaction.
 */
export interface Command<Input, Record, Decision, Output> {
  /** "referrals.accept": shown in logs. */
  readonly name: string;
  /** What the verb is about, locked where two may try at once. Undefined: it does not exist, or not for this actor. */
  load(work: Work, input: Input): Promise<Record | undefined>;
  may(actor: Actor, record: NoInfer<Record>, input: NoInfer<Input>): boolean;
  decide(record: Record, input: Input, moment: Moment): Decision;
  write(work: Work, decision: Decision, record: Record, input: Input): Promise<Output>;
  record(decision: Decision, record: Record, output: Output): AuditEntry;
  announce?(decision: Decision, record: Record, output: Output): readonly Event[];
}

/** Declares a command; the types of its steps follow from one another. */
export function command<Input, Record, Decision, Output>(
  spec: Command<Input, Record, Decision, Output>,
): Command<Input, Record, Decision, Output> {
  return spec;
}
