import { realpathSync } from "node:fs";
import pg from "pg";
import type { ClusterHome } from "./cluster-home.ts";

/** The address of one database of the server, as its owner. */
export function urlOf(port: number, password: string, database: string): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/**
 * Whether the server on `port` answers to our password and keeps its data in our folder. "starting" means that it is
 * ours to wait for; "other" that somebody else listens there.
 */
export async function whoAnswers(home: ClusterHome, port: number, password: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: urlOf(port, password, "postgres"), connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return rows[0]?.data_directory === realpathSync(home.data) ? "ours" : "other";
  } catch (error) {
    return starting.has((error as { code?: string }).code ?? "") ? "starting" : "other";
  } finally {
    await client.end().catch(() => undefined);
  }
}

type Answer = "ours" | "starting" | "other";

/** Not listening yet, or listening and still recovering (57P03). */
const starting = new Set(["ECONNREFUSED", "ECONNRESET", "57P03"]);
