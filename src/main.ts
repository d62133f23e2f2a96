import { createServer } from "node:http";
import { listenOn, loadConfig, PortProblem } from "./platform/config/index.ts";
import { PlainProblem, startEmbedded } from "./platform/postgres/index.ts";

async function start(): Promise<void> {
  const loaded = loadConfig(process.env);
  if (!loaded.ok) throw new PlainProblem(loaded.problems.join("\n"));
  const { config } = loaded;
  const database = await startEmbedded({ dataFolder: config.dataFolder, log: console.log, alone: true });
  let stopping = false;
  const stop = (code: number) => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeAllConnections();
    void database.stop().then(() => process.exit(code));
  };
  const server = createServer((_request, response) => response.end("hello\n"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve));
  try {
    const port = await listenOn(config.port, listen, console.log);
    console.log(`Linkway is ready: http://localhost:${port}`);
  } catch (error) {
    await database.stop();
    throw error;
  }
}

try {
  await start();
} catch (error) {
  const plain = error instanceof PlainProblem || error instanceof PortProblem;
  console.error(plain ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
