import { Refused } from "../refusals.ts";
import type { Problem } from "./server.ts";

/** What a visitor is told of an error: a refusal says itself, a malformed request is theirs, all else is our fault. */
export function problemOf(error: unknown, reference: string): Problem {
  if (error instanceof Refused)
    return { status: error.status, reason: error.reason, details: error.details, reference };
  const status = (error as { statusCode?: number }).statusCode;
  if (status === 429) return { status, reason: "too_many", details: {}, reference };
  if (status === 413) return { status, reason: "too_large", details: {}, reference };
  if (status !== undefined && status >= 400 && status < 500)
    return { status: 400, reason: "malformed", details: {}, reference };
  return { status: 500, reason: "broken", details: {}, reference };
}

/** What the log keeps of an error: its kind and where, nothing that a row or a form could have put there. */
export function stackOf(error: unknown): { type: string; stack: string } {
  // A driver's message can quote a row; its name, code and stack lines cannot.
  const failure = error instanceof Error ? error : new Error("unknown");
  const code = (failure as { code?: string }).code ?? "";
  const lines = (failure.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at "));
  // What stands in double quotes may be quoted from what somebody typed (JSON, for one).
  const message = code ? "" : failure.message.replaceAll(/"[^"]*"?/g, '"…"').slice(0, 200);
  return { type: `${failure.name} ${code} ${message}`.trim(), stack: lines.slice(0, 12).join("\n") };
}
