import type { Work } from "../commands/work.ts";

/** A fact that others may act on: a versioned name and ids, never personal data. */
export interface Event {
  /** "referral.accepted.v1" */
  readonly name: string;
  readonly areaId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Deduplication key; without one, name and subject: it happens to a subject once. */
  readonly key?: string;
}

/** Handles an event inside the act's own transaction, in module order. No I/O but the transaction. */
export type WithinHandler = (work: Work, event: Event) => Promise<void>;

/** Handles an event after the act, from the outbox, in a transaction of its own: at least once, written down once. */
export type AfterHandler = (work: Work, event: Event) => Promise<void>;

/** What a module listens to. The handler's name is "module: what it does", shown in logs and kept for deduplication. */
export interface Listener<H> {
  readonly event: string;
  readonly name: string;
  readonly handle: H;
}

/** Listeners of all modules, in module order. */
export interface EventRegistry {
  readonly within: readonly Listener<WithinHandler>[];
  readonly after: readonly Listener<AfterHandler>[];
}
