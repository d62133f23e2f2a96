import type { z } from "zod";
import type { Config, Mode } from "./config.ts";
import { settings, type Setting } from "./settings.ts";

export type Environment = Record<string, string | undefined>;
export type LoadedConfig = { ok: true; config: Config } | { ok: false; problems: string[] };

type Value<Name extends Setting> = z.output<(typeof settings)[Name]["schema"]> | undefined;

/**
 * Reads the whole configuration from the environment; an empty variable counts as not set.
 * @returns the configuration, or everything that is wrong with it at once, each in plain words with an example
 */
export function loadConfig(env: Environment): LoadedConfig {
  const problems: string[] = [];
  const given = (name: Setting) => Boolean(env[name]?.trim());
  const read = <Name extends Setting>(name: Name): Value<Name> => {
    const result = given(name) ? settings[name].schema.safeParse(env[name]?.trim()) : undefined;
    if (result && !result.success) problems.push(wrong(name, env[name] ?? ""));
    return result?.data as Value<Name>;
  };
  const mode: Mode = read("LINKWAY_MODE") ?? (given("DATABASE_URL") ? "production" : "demo");
  const config: Config = {
    mode,
    port: read("PORT"),
    publicUrl: read("PUBLIC_URL"),
    databaseUrl: read("DATABASE_URL"),
    databaseOwnerUrl: read("DATABASE_OWNER_URL"),
    databaseWorkerUrl: read("DATABASE_WORKER_URL"),
    dataFolder: read("LINKWAY_DATA") ?? "data",
    key: read("LINKWAY_KEY"),
    logLevel: read("LOG_LEVEL") ?? "info",
    mailUrl: read("MAIL_URL"),
    clock: read("LINKWAY_CLOCK"),
  };
  problems.push(...contradictions(mode, given));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config };
}

function contradictions(mode: Mode, given: (name: Setting) => boolean): string[] {
  const problems: string[] = [];
  if (mode === "production") {
    if (!given("PUBLIC_URL")) problems.push(missing("PUBLIC_URL", "Links in messages begin with it."));
    if (!given("LINKWAY_KEY")) problems.push(missing("LINKWAY_KEY", "Keep it safe, and apart from the backups."));
    if (given("LINKWAY_CLOCK"))
      problems.push("LINKWAY_CLOCK moves the clock of a demonstration; in production, unset it.");
  }
  if (given("DATABASE_URL") && !given("DATABASE_WORKER_URL")) {
    problems.push(missing("DATABASE_WORKER_URL", "Messages and clocks run as this role."));
  }
  if (given("DATABASE_OWNER_URL") && !given("DATABASE_URL")) {
    problems.push(missing("DATABASE_URL", "DATABASE_OWNER_URL alone does not let Linkway run."));
  }
  return problems;
}

function wrong(name: Setting, value: string): string {
  const { mustBe, example, ...rest } = settings[name];
  const found = "secret" in rest ? "what it holds is not" : `it is "${value}"`;
  return `${name} must be ${mustBe}, for example ${name}=${example}; ${found}.`;
}

function missing(name: Setting, why: string): string {
  const { mustBe, example } = settings[name];
  return `${name} is needed: ${mustBe}, for example ${name}=${example}. ${why}`;
}
