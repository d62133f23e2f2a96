import { sum } from "./counts.ts";
import type { Ended } from "./stage.ts";

/**
 * The last lines of a run: Node's closing lines summed over all stages, the stages that failed by name, and one plain
 * line. A failed stage without counts (types, say) counts as one failure, so that "0 failed" always means all is well.
 */
export function closing(stages: Ended[], seconds: number): { lines: string[]; ok: boolean } {
  const counts = sum(stages.flatMap((stage) => stage.counts ?? []));
  const failedStages = stages.filter((stage) => !stage.ok);
  const failedTests = counts.failed + counts.cancelled;
  const failed = failedTests + failedStages.filter((stage) => !stage.counts || fine(stage.counts)).length;
  const skipped = counts.skipped + counts.todo;
  const nodes = [
    ...["tests", "suites"].map((key) => `ℹ ${key} ${counts[key as "tests" | "suites"]}`),
    `ℹ pass ${counts.passed}`,
    `ℹ fail ${counts.failed}`,
    ...["cancelled", "skipped", "todo"].map((key) => `ℹ ${key} ${counts[key as "cancelled" | "skipped" | "todo"]}`),
    `ℹ duration_ms ${Math.round(seconds * 1000)}`,
    "",
  ];
  const runs = stages.filter((stage) => stage.counts).length;
  const lines = [
    // After a single run Node's own lines stand just above.
    ...(runs === 1 ? [] : nodes),
    ...failedStages.map((stage) => `Failed: ${stage.name}`),
    `${counts.passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`,
  ];
  return { lines, ok: failed === 0 };
}

function fine(counts: { failed: number; cancelled: number }): boolean {
  return counts.failed + counts.cancelled === 0;
}
