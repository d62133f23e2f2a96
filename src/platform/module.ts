import type { Ground } from "./commands/run.ts";
import type { Work } from "./commands/work.ts";
import type { AfterHandler, Listener, WithinHandler } from "./events/event.ts";
import type { Route } from "./http/route.ts";
import type { Reader } from "./db/types.ts";

/** A person within an area. */
export interface PersonKey {
  readonly areaId: string;
  readonly personId: string;
}

/**
 * What a module does for a person as a whole. Every table that refers to a person must be in `tables` of some module;
 * an architecture check compares them with the database.
 */
export interface PersonDuties {
  /** Tables of this module with a `person_id` (or the person's own table), as "schema.table". */
  readonly tables: readonly string[];
  /** Everything held about the person, by table, for a subject access request. */
  gather(reader: Reader, person: PersonKey): Promise<Record<string, readonly unknown[]>>;
  /** Moves what hangs on `from` to `to`, when the two turn out to be one human being. */
  merge(work: Work, from: PersonKey, to: PersonKey): Promise<void>;
  /** Removes what can identify the person and leaves what the accounts need. */
  erase(work: Work, person: PersonKey): Promise<void>;
}

/** Work that comes round by the clock. `every` in minutes; run as the worker, once at a time in the installation. */
export interface Job {
  readonly name: string;
  readonly everyMinutes: number;
  run(ground: Ground): Promise<void>;
}

/** What a module registers with the installation; its `module.ts` exports one. */
export interface ModuleManifest {
  readonly name: string;
  readonly routes?: readonly Route[];
  readonly within?: readonly Listener<WithinHandler>[];
  readonly after?: readonly Listener<AfterHandler>[];
  readonly jobs?: readonly Job[];
  readonly person?: PersonDuties;
}
