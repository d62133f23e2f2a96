import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import pg from "pg";
import { readPostmaster } from "./postmaster-pid.ts";
import { PlainProblem } from "./plain-problem.ts";
import { startEmbedded, type EmbeddedPostgres } from "./start-embedded.ts";

const log = () => undefined;

const started: EmbeddedPostgres[] = [];

function place(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-embedded-"));
  t.after(async () => {
    for (const server of started.splice(0)) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function start(dataFolder: string, forTests = true): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataFolder, log, forTests });
  started.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.adminUrl);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: "array" })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Another Linkway on the same folder, killed without a chance to tidy up. */
async function startAndDie(dataFolder: string): Promise<void> {
  const module = new URL("./start-embedded.ts", import.meta.url).href;
  const script = `import { startEmbedded } from ${JSON.stringify(module)};
    await startEmbedded({ dataFolder: ${JSON.stringify(dataFolder)}, log: () => undefined });
    process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: "inherit" });
  await once(child, "exit");
}

test("what was saved is there after a stop and a new start", async (t) => {
  const folder = place(t);
  const first = await start(folder);
  await ask(first, "create table kept as select 42 as answer");
  await first.stop();
  assert.deepEqual(await ask(await start(folder), "select answer from kept"), [42]);
});

test("the server asks for a password, checks its pages and orders text the same everywhere", async (t) => {
  const server = await start(place(t));
  const settings = "select current_setting('data_checksums'), current_setting('password_encryption'), datlocale";
  const [checksums, encryption, locale] = await ask(server, `${settings} from pg_database where datname = 'postgres'`);
  assert.deepEqual([checksums, encryption, locale], ["on", "scram-sha-256", "C.UTF-8"]);
  const stranger = new pg.Client(server.adminUrl.replace(/:[^:@]+@/, ":guess@"));
  await assert.rejects(stranger.connect(), /password authentication failed/);
  assert.equal(statSync(path.join(server.folder, "postgres-password")).mode & 0o777, 0o600);
});

test("the server that a killed Linkway left behind is used again, and stopped in the end", async (t) => {
  const folder = place(t);
  await startAndDie(folder);
  const left = readPostmaster(path.join(folder, "postgres"));
  const server = await start(folder);
  assert.equal(server.port, left?.port);
  await server.stop();
  assert.equal(existsSync(path.join(folder, "postgres", "postmaster.pid")), false);
});

test("a server that was killed recovers what had been saved", async (t) => {
  const folder = place(t);
  const first = await start(folder, false);
  await ask(first, "create table kept as select 42 as answer");
  process.kill(readPostmaster(path.join(folder, "postgres"))!.pid, "SIGKILL");
  assert.deepEqual(await ask(await start(folder, false), "select answer from kept"), [42]);
});

test("a process number that belongs to another program by now does not keep the server from starting", async (t) => {
  const folder = place(t);
  await (await start(folder)).stop();
  const data = path.join(folder, "postgres");
  writeFileSync(
    path.join(data, "postmaster.pid"),
    `${process.ppid}\n${data}\n1790000000\n5432\n\n127.0.0.1\n1 1\nready\n`,
  );
  assert.deepEqual(await ask(await start(folder), "select 1"), [1]);
});

test("a first start that was cut short is begun again", async (t) => {
  const folder = place(t);
  mkdirSync(path.join(folder, "postgres.half", "base"), { recursive: true });
  writeFileSync(path.join(folder, "postgres.half", "PG_VERSION"), "18\n");
  assert.deepEqual(await ask(await start(folder), "select 1"), [1]);
  assert.equal(existsSync(path.join(folder, "postgres.half")), false);
});

test("data of an older PostgreSQL is left alone, with words on what to do", async (t) => {
  const folder = place(t);
  await (await start(folder)).stop();
  const file = path.join(folder, "postgres", "PG_VERSION");
  writeFileSync(file, "14\n");
  const refused = (error: unknown) => error instanceof PlainProblem && /is of PostgreSQL 14/.test(error.message);
  await assert.rejects(start(folder), refused);
  assert.equal(readFileSync(file, "utf8"), "14\n");
});

test("a second Linkway may share the server but not stop it, or is refused when it wants it alone", async (t) => {
  const folder = place(t);
  const server = await start(folder);
  const module = new URL("./start-embedded.ts", import.meta.url).href;
  const script = `import { startEmbedded } from ${JSON.stringify(module)};
    const options = { dataFolder: ${JSON.stringify(folder)}, log: () => undefined };
    const shared = await startEmbedded(options);
    await shared.stop();
    await startEmbedded({ ...options, alone: true }).catch((error) => console.log(shared.owned, error.message));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  let said = "";
  child.stdout.on("data", (piece: Buffer) => (said += piece.toString()));
  await once(child, "close");
  assert.match(said, /^false Linkway is already running/);
  assert.deepEqual(await ask(server, "select 1"), [1]);
});
