/** How this Linkway runs. "demo" shows an invented world, keeps mail to itself, and prints its sign-ins. */
export type Mode = "demo" | "production";

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** All that Linkway is told by its environment, checked. */
export type Config = {
  mode: Mode;
  /** Nothing when not asked for: 3000, or the next free one. */
  port: number | undefined;
  /** The address people know it by, without a slash at the end. Nothing only in demo mode: this machine's. */
  publicUrl: string | undefined;
  /** The database as the app role. Nothing: the database that comes with Linkway. */
  databaseUrl: string | undefined;
  /** The database as the owner role, for migrations. */
  databaseOwnerUrl: string | undefined;
  /** The database as the worker role: outbox and jobs. */
  databaseWorkerUrl: string | undefined;
  /** Where the database that comes with Linkway keeps its data. */
  dataFolder: string;
  /** 32 bytes that secrets are encrypted with. Nothing only in demo mode: see `demoKey`. */
  key: Buffer | undefined;
  logLevel: LogLevel;
  /** The mail server, `smtp://` or `smtps://`. Nothing: mail is kept in the outbox page. */
  mailUrl: string | undefined;
  /** The moment at which a demonstration's clock begins; the machine's own when not given. */
  clock: Date | undefined;
};
