import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells one process from all others: its number and when it began. The number alone does not do: containers give
 * the same few numbers again and again, so that a file left by a killed process would seem to speak of a live one.
 * @returns nothing when no such process lives
 */
export function markOf(pid: number): string | undefined {
  const began = process.platform === "linux" ? beganOnLinux(pid) : beganElsewhere(pid);
  return began && `${pid} ${began}`;
}

/** Whether the process that a mark speaks of still lives. */
export function isLive(mark: string): boolean {
  return mark !== "" && markOf(Number.parseInt(mark, 10)) === mark;
}

function beganOnLinux(pid: number): string | undefined {
  try {
    // The second field, in brackets, may itself hold blanks and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    const [state] = fields;
    const ticksSinceBoot = fields[19];
    const hasEnded = state === "Z" || state === "X";
    return hasEnded ? undefined : `${ticksSinceBoot} ${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}`;
  } catch {
    return undefined;
  }
}

function beganElsewhere(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "lstart="], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
