import { chromium } from "./chromium.ts";
import { namedTests } from "./find-tests.ts";
import { nodeTests } from "./node-tests.ts";
import { inTurn, type Ended, type Stage } from "./stage.ts";
import type { StartServer } from "./test-server.ts";

/**
 * The quick way, for one's own files: no checks, one database, and a browser only if a file needs it.
 * @param args files, folders or patterns; what begins with `--` goes to Node's test runner
 */
export async function runNamed(args: string[], startServer: StartServer): Promise<Ended[]> {
  const flags = args.filter((arg) => arg.startsWith("--"));
  const files = namedTests(args.filter((arg) => !arg.startsWith("--")));
  const { env } = await startServer();
  const stages: Stage[] = [
    { name: "tests", run: () => nodeTests(files.plain, env, flags) },
    {
      name: "tests in the browser",
      run: async () => nodeTests(files.browser, { ...env, CHROMIUM_PATH: await chromium() }, flags),
    },
  ];
  const needed = [files.plain.length > 0, files.browser.length > 0];
  return inTurn(stages.filter((_, index) => needed[index]));
}
