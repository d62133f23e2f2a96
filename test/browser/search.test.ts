import { test } from "node:test";
import { layStoryWorld } from "../support/story-world.ts";
import { narrow, withAxe, withoutScript } from "./manner.ts";
import { openWorld } from "./open-world.ts";

for (const manner of [withAxe, withoutScript, narrow])
  test(`F050 anybody finds boxing near a postcode, and what is like it, ${manner.name}`, async () => {
    const world = await openWorld(manner);
    await layStoryWorld(world);
    const parent = await world.newVisitor();
    await parent.opens("/blmk/activities");
    await parent.fills("What", "boxing");
    await parent.fills("Near", "MK3 6EW");
    await parent.fills("Age", "14");
    await parent.selects("When", "After school");
    await parent.presses("Search");
    await parent.sees("Copper Otter Boxing Club", "Bletchley", "Marmalade Gloves", "Paper Kite Kickboxing");
    await parent.follows(/Copper Otter/);
    await parent.sees("no sparring", "Rickley Hall");
    await parent.opens("/blmk/activities?what=boxing&near=nowhere+at+all");
    await parent.sees("We do not know “nowhere at all”");
  });
