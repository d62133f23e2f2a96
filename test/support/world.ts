import { randomBytes } from "node:crypto";
import { after } from "node:test";
import { buildApp, type App } from "../../src/app/build.ts";
import { giveRole, makeAccount, openArea, registerOrganisation, type RoleName } from "../../src/access/index.ts";
import { systemActor, type Actor } from "../../src/platform/acting.ts";
import { movableClock, type MovableClock, type ShiftedClock } from "../../src/platform/clock.ts";
import { inWork } from "../../src/platform/commands/run.ts";
import type { Work } from "../../src/platform/commands/work.ts";
import { createLogger } from "../../src/platform/log.ts";
import { hashToken } from "../../src/platform/secrets/secret-box.ts";
import { newId, newToken } from "../../src/platform/values/index.ts";
import { makeDatabase, type TestDatabase } from "./database.ts";

/** A running application with one empty area and its team, on a database of its own, at a clock that stands still. */
export interface World {
  readonly app: App;
  readonly database: TestDatabase;
  readonly clock: MovableClock;
  readonly areaId: string;
  readonly teamId: string;
  /** Everything the application logged, one JSON line each. */
  readonly logged: readonly string[];
  /** Acts as the installation in the area (or areas): to lay the ground of a test by real verbs. */
  act<T>(work: (work: Work) => Promise<T>, actor?: Actor): Promise<T>;
  /** Makes an account with roles in the area's team, and returns it as an actor. */
  staff(name: string, ...roles: RoleName[]): Promise<Actor>;
  /** A session cookie for an account: what a browser sends after signing in. */
  cookieOf(actor: Actor): Promise<string>;
}

/** Tuesday 8 September 2026, 2:30pm in London: term time, a working day. */
export const worldStart = new Date("2026-09-08T13:30:00Z");

/** @param options production instead of a demonstration, or a mail server. */
export async function makeWorld(
  start = worldStart,
  options: { demo?: boolean; mailUrl?: string; publicUrl?: () => string; running?: ShiftedClock } = {},
): Promise<World> {
  const database = await makeDatabase();
  const { running, ...settings } = options;
  const clock = movableClock(start);
  const logged: string[] = [];
  const app = await buildApp({
    appUrl: database.appUrl,
    workerUrl: database.workerUrl,
    key: randomBytes(32),
    publicUrl: () => "http://linkway.test",
    demo: true,
    ...settings,
    log: createLogger("info", { write: (line) => void logged.push(line) }),
    clock: running ?? clock,
  });
  after(async () => {
    await app.close();
    await database.drop();
  });
  const areaId = await inWork(app.ground, systemActor("test", []), (work) =>
    openArea(work, {
      slug: "blmk",
      name: "Bedfordshire, Luton and Milton Keynes",
      phone: "01632 960142",
      run_by: "the Bedfordshire, Luton and Milton Keynes partnership",
      front_door_name: "Milton Keynes Multi-Agency Safeguarding Hub",
      front_door_phone: "01632 960150",
      out_of_hours_phone: "01632 960151",
    }),
  );
  const act = <T>(work: (work: Work) => Promise<T>, actor = systemActor("test", [areaId])): Promise<T> =>
    inWork(app.ground, actor, work);
  const teamId = await act((work) =>
    registerOrganisation(work, { kind: "team", name: "Link worker team", home_area_id: areaId, invented: true }),
  );
  return {
    app,
    database,
    clock,
    areaId,
    teamId,
    logged,
    act,
    async staff(name, ...roles) {
      const id = await act(async (work) => {
        const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@linkway.example`;
        const accountId = await makeAccount(work, { email, name, demo: true });
        for (const role of roles) await giveRole(work, { accountId, areaId, organisationId: teamId, role });
        return accountId;
      });
      return {
        kind: "account",
        id,
        name,
        areaIds: [areaId],
        compartments: roles.includes("safeguarding_lead") ? ["safeguarding"] : [],
        roles: roles.map((role) => ({ role, areaId, organisationId: teamId })),
      };
    },
    async cookieOf(actor) {
      const token = newToken();
      await act(async ({ tx, now }) =>
        tx
          .insertInto("access.session")
          .values({
            id: newId(now),
            token_hash: hashToken(token),
            account_id: actor.id,
            created_at: now,
            last_seen_at: now,
            expires_at: new Date(now.getTime() + 30 * 86_400_000),
            device: "a test",
          })
          .execute(),
      );
      return `lw_session=${token}`;
    },
  };
}
