import { checks } from "./checks.ts";
import { chromium } from "./chromium.ts";
import { allTests } from "./find-tests.ts";
import { installedPostgres } from "./installed-postgres.ts";
import { nodeTests } from "./node-tests.ts";
import { inTurn, twoAtATime, type Ended, type Stage } from "./stage.ts";
import type { StartServer } from "./test-server.ts";

/** The tests of how Linkway's own server is started do not meet the one found on the machine. */
const startsItsOwn = "src/platform/postgres/";

/** The whole list, top to bottom; the database starts while the checks run. */
export async function runAll(startServer: StartServer): Promise<Ended[]> {
  const { plain, browser } = allTests();
  const database = startServer();
  const env = async () => (await database).env;
  const stages: Stage[] = [
    { name: `tests on ${mainDatabase()}`, run: async () => nodeTests(plain, await env()) },
    ...secondRun(startServer, plain),
    {
      name: "tests in the browser",
      // A server of its own: the first has stood idle for minutes by then, and nothing here should hang on it.
      run: async () => nodeTests(browser, { ...(await startServer()).env, CHROMIUM_PATH: await chromium() }),
    },
  ];
  // A database that cannot start fails the stages that need it, not the checks before them.
  database.catch(() => undefined);
  return [...(await twoAtATime(checks)), ...(await inTurn(stages))];
}

function mainDatabase(): string {
  return process.env["DATABASE_URL"] ? "the PostgreSQL of DATABASE_URL" : "PostgreSQL 18 (comes with Linkway)";
}

function secondRun(startServer: StartServer, files: string[]): Stage[] {
  const binaries = process.env["DATABASE_URL"] ? undefined : installedPostgres();
  if (!binaries) return [];
  const name = `tests on PostgreSQL ${binaries.major} (found on this machine)`;
  const meetingIt = files.filter((file) => !file.startsWith(startsItsOwn));
  return [{ name, run: async () => nodeTests(meetingIt, (await startServer(binaries)).env) }];
}
