import { setLimit } from "../../caseload/index.ts";
import { publicActor, systemActor } from "../../platform/acting.ts";
import { movableClock } from "../../platform/clock.ts";
import { inWork } from "../../platform/commands/run.ts";
import { readAs } from "../../platform/db/index.ts";
import { createLogger } from "../../platform/log.ts";
import { addDays, londonDay, londonMoment, type CalendarDay } from "../../platform/values/index.ts";
import { buildApp, type App } from "../build.ts";
import { agenda } from "./agenda.ts";
import { demoAreas } from "./areas.ts";
import { layArea } from "./lay-area.ts";
import { layGroups, layHolidays, namesFor } from "./lay-groups.ts";
import { pickPostcodes, type Postcodes } from "./postcodes.ts";
import { chance } from "./random.ts";
import type { DemoArea } from "./telling.ts";
import { planYear } from "./year.ts";

export interface SeedSettings {
  readonly appUrl: string;
  readonly workerUrl: string;
  readonly key: Buffer;
  /** The moment the demo world's year ends. */
  readonly now: Date;
  /** Told how far the year is, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** Fewer people, for tests: a share of the usual number. */
  readonly scale?: number;
}

const yearDays = 365;

/** The areas and groups in which the year happens. */
interface DemoWorld {
  readonly areas: readonly DemoArea[];
  readonly postcodes: Postcodes;
}

/**
 * Makes the demo world: three areas, their teams, groups and money, and a year of young people's stories ending now.
 * Everything is done by the real verbs under a moved clock, so the ledger, the audit and every status are true. The
 * areas know nothing of one another, so their years pass side by side, each with a clock of its own.
 */
export async function seedDemoWorld(settings: SeedSettings): Promise<void> {
  const firstDay = addDays(londonDay(settings.now), -yearDays);
  const start = londonMoment(firstDay, "09:00");
  const world = await withApp(settings, start, (app) => layWorld(app, firstDay));
  const shares = world.areas.map(() => 0);
  const told = world.areas.map((_, index) => (share: number) => {
    shares[index] = share;
    // The slowest says how far the whole is.
    settings.progress?.(Math.min(...shares));
  });
  await Promise.all(
    world.areas.map((area, index) =>
      withApp(settings, start, (app, moveTo) =>
        liveYear(settings, { app, area, world, index, moveTo, told: told[index] }),
      ),
    ),
  );
  await withApp(settings, settings.now, async (app) => {
    for (const job of app.manifests.flatMap((manifest) => manifest.jobs ?? [])) await job.run(app.workerGround);
    for (const { areaId, staff } of world.areas)
      for (const { actor, pointsNow } of staff)
        if (pointsNow !== undefined)
          await inWork(app.ground, systemActor("demo world", [areaId]), (work) =>
            setLimit(work, areaId, actor.id, pointsNow),
          );
    await app.drain();
    await app.workerGround.db.updateTable("platform.installation").set({ demo_seeded_at: settings.now }).execute();
  });
}

async function withApp<T>(
  settings: SeedSettings,
  start: Date,
  work: (app: App, moveTo: (moment: Date) => void) => Promise<T>,
): Promise<T> {
  const clock = movableClock(start);
  const app = await buildApp({
    appUrl: settings.appUrl,
    workerUrl: settings.workerUrl,
    key: settings.key,
    publicUrl: () => "http://localhost:3000",
    demo: true,
    log: createLogger("error"),
    clock,
    making: true,
  });
  try {
    return await work(app, clock.moveTo);
  } finally {
    await app.close();
  }
}

interface AreaYear {
  readonly app: App;
  readonly area: DemoArea;
  readonly world: DemoWorld;
  readonly index: number;
  readonly moveTo: (moment: Date) => void;
  readonly told: ((share: number) => void) | undefined;
}

async function liveYear(settings: SeedSettings, { app, area, world, index, moveTo, told }: AreaYear): Promise<void> {
  const todo = agenda();
  const start = app.ground.clock.now().getTime();
  await planYear({ app, todo, area, postcodes: world.postcodes, index, now: settings.now, scale: settings.scale ?? 1 });
  for (let next = todo.next(settings.now); next; next = todo.next(settings.now)) {
    moveTo(next.at);
    await next.act();
    await app.drainIfAwaited();
    told?.((next.at.getTime() - start) / (settings.now.getTime() - start));
  }
  told?.(1);
  moveTo(settings.now);
}

async function layWorld(app: App, firstDay: CalendarDay): Promise<DemoWorld> {
  const outcodes = demoAreas.flatMap((area) => area.outcodes);
  const postcodes = await readAs(app.ground.db, publicActor(), (reader) => pickPostcodes(reader, outcodes));
  const year = Number(firstDay.slice(0, 4));
  await layHolidays(app.ground, [year, year + 1, year + 2]);
  const names = namesFor(demoAreas);
  const areas = [];
  for (const [index, area] of demoAreas.entries()) {
    const laid = await layArea(app.ground, area, firstDay);
    const groups = await layGroups(app.ground, laid, names[index] ?? [], postcodes, chance(100 + index), firstDay);
    areas.push({ ...laid, groups });
  }
  return { areas, postcodes };
}
