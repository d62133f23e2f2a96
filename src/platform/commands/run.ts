import type { Kysely } from "kysely";
import type { Actor } from "../acting.ts";
import { writeAudit } from "../audit/entry.ts";
import type { Carry } from "../carry.ts";
import type { Clock } from "../clock.ts";
import { setActor } from "../db/context.ts";
import type { DB } from "../db/types.ts";
import type { EventRegistry } from "../events/event.ts";
import { writeToOutbox } from "../events/outbox.ts";
import { Forbidden, NotFound } from "../refusals.ts";
import type { SecretBox } from "../secrets/secret-box.ts";
import type { Command } from "./command.ts";
import type { Work } from "./work.ts";

/** What an act needs from the running installation. */
export interface Ground {
  readonly db: Kysely<DB>;
  readonly clock: Clock;
  readonly events: EventRegistry;
  readonly secrets: SecretBox;
  /** Base of links in messages, without a slash at the end. */
  readonly publicUrl: string;
  /** The way out for messages; used by the worker only. */
  readonly carry: Carry;
  /**
   * Called after a transaction that announced something was committed, so that the outbox is drained soon; `awaited`
   * when some handler waits for it.
   */
  readonly announced?: (awaited: boolean) => void;
}

/** Opens the one transaction of an act. Only this file, and jobs through it, does. */
export async function inWork<T>(ground: Ground, actor: Actor, act: (work: Work) => Promise<T>): Promise<T> {
  let announced = 0;
  let awaitedOnes = 0;
  const result = await ground.db.transaction().execute(async (tx) => {
    await setActor(tx, actor);
    const now = ground.clock.now();
    const work: Work = {
      tx,
      actor,
      now,
      today: ground.clock.today(),
      secrets: ground.secrets,
      publicUrl: ground.publicUrl,
      record: (entry) => writeAudit(tx, actor, now, entry),
      async announce(event) {
        const awaited = ground.events.after.some((listener) => listener.event === event.name);
        if (!(await writeToOutbox(tx, now, event, awaited))) return;
        announced += 1;
        if (awaited) awaitedOnes += 1;
        for (const listener of ground.events.within)
          if (listener.event === event.name) await listener.handle(work, event);
      },
    };
    return act(work);
  });
  if (announced > 0) ground.announced?.(awaitedOnes > 0);
  return result;
}

/** Carries out a command's steps as part of an act already under way. */
export async function perform<I, R, D, O>(work: Work, command: Command<I, R, D, O>, input: I): Promise<O> {
  const record = await command.load(work, input);
  if (record === undefined) throw new NotFound(command.name);
  if (!command.may(work.actor, record, input)) throw new Forbidden();
  const decision = command.decide(record, input, { now: work.now, today: work.today });
  const output = await command.write(work, decision, record, input);
  await work.record(command.record(decision, record, output));
  for (const event of command.announce?.(decision, record, output) ?? []) await work.announce(event);
  return output;
}

/** Runs one command in a transaction of its own. Throws refusals; whatever is thrown leaves nothing behind. */
export function run<I, R, D, O>(ground: Ground, actor: Actor, command: Command<I, R, D, O>, input: I): Promise<O> {
  return inWork(ground, actor, (work) => perform(work, command, input));
}
