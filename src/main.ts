import { openDatabases } from "./app/databases.ts";
import { start } from "./app/start.ts";
import { bringUpToDate } from "./app/up-to-date.ts";
import { loadConfig, PortProblem, type Config } from "./platform/config/index.ts";
import { PlainProblem } from "./platform/postgres/index.ts";

/** What `npm run linkway -- <command>` can do. */
const commands: Record<string, (config: Config) => Promise<void>> = {
  start,
  async migrate(config) {
    const databases = await openDatabases(config, console.log, false);
    try {
      if (!databases.ownerUrl) throw new PlainProblem("Migrations need DATABASE_OWNER_URL.");
      await bringUpToDate(databases.ownerUrl, console.log);
    } finally {
      await databases.stop();
    }
  },
};

try {
  const name = process.argv[2] ?? "start";
  const command = commands[name];
  if (!command) throw new PlainProblem(`There is no command ${name}. There is: ${Object.keys(commands).join(", ")}.`);
  const loaded = loadConfig(process.env);
  if (!loaded.ok) throw new PlainProblem(loaded.problems.join("\n"));
  await command(loaded.config);
} catch (error) {
  const plain = error instanceof PlainProblem || error instanceof PortProblem;
  console.error(plain ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
