import type { School } from "../../geography/index.ts";
import type { Actor } from "../../platform/acting.ts";
import type { App } from "../build.ts";
import type { Agenda } from "./agenda.ts";
import type { LaidArea } from "./lay-area.ts";
import type { LaidGroup } from "./lay-groups.ts";
import type { Postcodes } from "./postcodes.ts";
import type { Chance } from "./random.ts";

/** An area with its groups: what a year happens in. */
export interface DemoArea extends LaidArea {
  readonly groups: readonly LaidGroup[];
}

/** What a story of the demo world is told with. */
export interface Telling {
  readonly app: App;
  readonly todo: Agenda;
  readonly area: DemoArea;
  readonly schools: readonly School[];
  readonly postcodes: Postcodes;
  /** The moment the year ends. */
  readonly now: Date;
}

/** A young person of the demo world, once somebody works with them. */
export interface Life extends Telling {
  readonly own: Chance;
  readonly caseId: string;
  readonly personId: string;
  readonly worker: Actor;
  readonly age: number;
}
