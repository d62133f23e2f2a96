import { pino, type Logger } from "pino";

export type { Logger };

/**
 * Structured logs, one JSON object a line. They carry route patterns, ids of requests and counts, never names,
 * addresses, bodies, query strings or tokens; the list below is the second lock, not the first.
 */
export function createLogger(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: ["body", "query", "headers", "*.body", "*.query", "*.headers", "*.email", "*.name"],
      remove: true,
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
