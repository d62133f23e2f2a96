import type { Counts } from "./counts.ts";

/** What became of a stage. `output` is printed when the stage kept it back while others were running. */
export type Outcome = { ok: boolean; output?: string; counts?: Counts };
export type Stage = { name: string; run: () => Promise<Outcome> };
export type Ended = Outcome & { name: string; seconds: number };

/** Runs the stages one after the other, showing them as they go; a stage that fails does not keep later ones back. */
export async function inTurn(stages: Stage[]): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.name}`);
    ended.push(report(await timed(stage)));
  }
  return ended;
}

/** Runs the stages two at a time (tests run on machines with two cores) and shows each when it and those before are done. */
export async function twoAtATime(stages: Stage[]): Promise<Ended[]> {
  const waiting = stages.map((stage) => ({ stage, ...Promise.withResolvers<Ended>() }));
  const queue = [...waiting];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) next.resolve(await timed(next.stage));
  };
  void Promise.all([work(), work()]);
  const ended: Ended[] = [];
  for (const { stage, promise } of waiting) {
    const one = await promise;
    console.log(`\n── ${stage.name}`);
    ended.push(report(one));
  }
  return ended;
}

async function timed(stage: Stage): Promise<Ended> {
  const began = performance.now();
  const outcome = await stage.run().catch((error: unknown) => {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  });
  return { ...outcome, name: stage.name, seconds: (performance.now() - began) / 1000 };
}

function report(ended: Ended): Ended {
  if (ended.output?.trim()) console.log(ended.output.trimEnd());
  console.log(`── ${ended.name}: ${ended.ok ? "passed" : "FAILED"} in ${ended.seconds.toFixed(1)} s`);
  return ended;
}
