import { closing } from "./closing.ts";
import { runNamed } from "./named.ts";
import { testServer, type TestServer } from "./test-server.ts";

const began = performance.now();
const args = process.argv.slice(2);
const servers: TestServer[] = [];

const startServer = async () => {
  const server = await testServer();
  servers.push(server);
  return server;
};
const stopServers = () => Promise.all(servers.map((server) => server.stop()));

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void stopServers().finally(() => process.exit(1)));
}

try {
  const stages = await runNamed(args, startServer);
  const { lines, ok } = closing(stages, (performance.now() - began) / 1000);
  console.log(`\n${lines.join("\n")}`);
  process.exitCode = ok ? 0 : 1;
} finally {
  await stopServers();
}
