import assert from "node:assert/strict";
import { test } from "node:test";
import { loadConfig, type Environment } from "./load-config.ts";

const keyInBase64 = Buffer.alloc(32, 7).toString("base64");
const production: Environment = {
  DATABASE_URL: "postgres://linkway_app:secret@db:5432/linkway",
  DATABASE_WORKER_URL: "postgres://linkway_worker:secret@db:5432/linkway",
  PUBLIC_URL: "https://linkway.example.org/",
  LINKWAY_KEY: keyInBase64,
};

function configOf(env: Environment) {
  const loaded = loadConfig(env);
  assert.ok(loaded.ok, loaded.ok ? "" : loaded.problems.join("\n"));
  return loaded.config;
}

function problemsOf(env: Environment): string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

test("with nothing set, Linkway is a demonstration on its own database", () => {
  const config = configOf({});
  assert.equal(config.mode, "demo");
  assert.equal(config.databaseUrl, undefined);
  assert.equal(config.port, undefined);
  assert.equal(config.logLevel, "info");
});

test("a database of one's own means production, unless the mode says otherwise", () => {
  assert.equal(configOf(production).mode, "production");
  assert.equal(configOf({ ...production, LINKWAY_MODE: "demo" }).mode, "demo");
});

test("the public address is kept without its last slash", () => {
  assert.equal(configOf(production).publicUrl, "https://linkway.example.org");
});

test("the key may be written in base64 or in hex", () => {
  const hex = Buffer.alloc(32, 7).toString("hex");
  assert.deepEqual(configOf(production).key, configOf({ ...production, LINKWAY_KEY: hex }).key);
});

test("an empty variable counts as not set", () => {
  assert.equal(configOf({ PORT: "", DATABASE_URL: " " }).mode, "demo");
});

test("all problems are told at once, each with an example", () => {
  const problems = problemsOf({ LINKWAY_MODE: "production", PORT: "http", LOG_LEVEL: "loud", MAIL_URL: "mail" });
  for (const name of ["PORT", "LOG_LEVEL", "MAIL_URL", "PUBLIC_URL", "LINKWAY_KEY"]) {
    const told = problems.find((problem) => problem.startsWith(name));
    assert.match(told ?? "", new RegExp(`for example ${name}=\\S+`), `${name} is told with an example`);
  }
  assert.equal(problems.length, 5);
});

test("a problem names what was found, but never a secret", () => {
  const problems = problemsOf({ PORT: "70000", LINKWAY_KEY: "hunter2", DATABASE_URL: "mysql://u:hunter2@db/x" }).join(
    "\n",
  );
  assert.match(problems, /it is "70000"/);
  assert.doesNotMatch(problems, /hunter2/);
});

test("the clock can be moved in a demonstration only", () => {
  const clock = "2026-09-01T09:00:00Z";
  assert.equal(configOf({ LINKWAY_CLOCK: clock }).clock?.toISOString(), "2026-09-01T09:00:00.000Z");
  assert.match(problemsOf({ ...production, LINKWAY_CLOCK: clock }).join(), /LINKWAY_CLOCK/);
});

test("an owner's address without the app's is refused", () => {
  assert.match(problemsOf({ DATABASE_OWNER_URL: "postgres://owner@db/linkway" }).join(), /DATABASE_URL is needed/);
});
