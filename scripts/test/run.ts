import { runAll } from "./all.ts";
import { closing } from "./closing.ts";
import { runNamed } from "./named.ts";
import { testServer, type StartServer, type TestServer } from "./test-server.ts";

const began = performance.now();
const named = process.argv.slice(2);
const servers: Promise<TestServer>[] = [];

const startServer: StartServer = (binaries) => {
  const server = testServer(binaries);
  servers.push(server);
  return server;
};

async function stopServers(): Promise<void> {
  for (const server of await Promise.allSettled(servers)) if (server.status === "fulfilled") await server.value.stop();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void stopServers().finally(() => process.exit(1)));
}

try {
  const stages = named.length > 0 ? await runNamed(named, startServer) : await runAll(startServer);
  const { lines, ok } = closing(stages, (performance.now() - began) / 1000);
  console.log(`\n${lines.join("\n")}`);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopServers();
}
