import type { TestContext } from "node:test";

/** Tells a story step by step, each a test of its own; a step that fails ends the story. */
export function stepsOf(t: TestContext): (title: string, act: () => Promise<void>) => Promise<void> {
  return async (title, act) => {
    let told = false;
    await t.test(title, () => act().then(() => void (told = true)));
    if (!told) throw new Error("the story stopped here");
  };
}
