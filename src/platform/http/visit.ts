import type { Kysely } from "kysely";
import type { Actor } from "../acting.ts";
import type { Command } from "../commands/command.ts";
import { inWork, perform, type Ground } from "../commands/run.ts";
import type { Work } from "../commands/work.ts";
import { readAs } from "../db/context.ts";
import type { DB, Reader } from "../db/types.ts";
import { claimPress, type Press } from "../forms/idempotency.ts";
import { NotFound } from "../refusals.ts";
import type { CalendarDay } from "../values/calendar-day.ts";
import { isId } from "../values/id.ts";

/** One request, as a page or act sees it: who came, what they asked, and the ways to read and act. */
export interface Visit {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: CalendarDay;
  /** Language of the page: "en" unless the visitor chose another that has a human translation. */
  readonly language: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The posted form as it came; read it with `readForm`. */
  readonly body: unknown;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** What the browser says it is, as it says it; "" when it says nothing. */
  readonly userAgent: string;
  /** Base of absolute links in messages. */
  readonly publicUrl: string;
  readonly demo: boolean;
  /** For the hidden fields of forms. Asking for it sets the CSRF cookie. */
  readonly csrfToken: () => string;
  readonly formKey: string;
  /** Audit events recorded so far by acts of this visit. */
  readonly recorded: readonly string[];
  readonly ground: Ground;
  /** Reads as the actor: one read-only transaction inside their areas. */
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  /** Runs a command as the actor, once per form key. */
  run<I, R, D, O>(command: Command<I, R, D, O>, input: I): Promise<O>;
  /** Runs several verbs as one act, once per form key. */
  act<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** As `act`, for what may be tried again with the same form: a wrong password is written down, and is not the answer. */
  attempt<T>(act: (work: Work) => Promise<T>): Promise<T>;
  /** An id from the path; 404 when it cannot be one. */
  id(param: string): string;
}

export type VisitFacts = Omit<Visit, "read" | "run" | "act" | "attempt" | "id" | "recorded"> & {
  readonly db: Kysely<DB>;
  readonly press?: Press;
};

/** Puts a visit together from the facts of a request. */
export function visitOf(facts: VisitFacts): Visit {
  const recorded: string[] = [];
  const attempt = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
    inWork(facts.ground, facts.actor, (inner) =>
      work({
        ...inner,
        async record(entry) {
          recorded.push(entry.event);
          await inner.record(entry);
        },
      }),
    );
  const act = <T>(work: (work: Work) => Promise<T>): Promise<T> =>
    attempt(async (inner) => {
      if (facts.press) await claimPress(inner.tx, facts.press, inner.now);
      return work(inner);
    });
  return {
    ...facts,
    recorded,
    act,
    attempt,
    read: (work) => readAs(facts.db, facts.actor, work),
    run: (command, input) => act((work) => perform(work, command, input)),
    id(param) {
      const value = facts.params[param];
      if (!isId(value)) throw new NotFound();
      return value;
    },
  };
}
