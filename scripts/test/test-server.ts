import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbedded, type Binaries } from "../../src/platform/postgres/index.ts";
import { namePrefix, sweepAbandonedServers } from "./abandoned-servers.ts";

/** A database server for one run of tests; `env` is what the tests are told about it. */
export type TestServer = { env: { TEST_DATABASE_ADMIN_URL: string }; stop: () => Promise<void> };
export type StartServer = (binaries?: Binaries) => Promise<TestServer>;

/** The server that `DATABASE_URL` names if it names one, otherwise a new one that forgets everything when it stops. */
export async function testServer(binaries?: Binaries): Promise<TestServer> {
  const given = process.env["DATABASE_URL"];
  if (given && !binaries) return { env: { TEST_DATABASE_ADMIN_URL: given }, stop: () => Promise.resolve() };
  sweepAbandonedServers();
  const asked = mkdtempSync(path.join(tmpdir(), namePrefix));
  const server = await startEmbedded({ dataFolder: asked, log: () => undefined, forTests: true, binaries });
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await server.stop();
    for (const folder of [asked, server.folder]) rmSync(folder, { recursive: true, force: true });
  };
  return { env: { TEST_DATABASE_ADMIN_URL: server.adminUrl }, stop: () => (stopped ??= stop()) };
}
