import { test } from "node:test";
import { addGroup } from "../support/groups.ts";
import { narrow, withAxe, withoutScript } from "./manner.ts";
import { openWorld } from "./open-world.ts";

for (const manner of [withAxe, withoutScript, narrow])
  test(`F050 anybody finds boxing near a postcode, ${manner.name}`, async () => {
    const world = await openWorld(manner);
    await world.act((work) => addGroup(work));
    const parent = await world.newVisitor();
    await parent.opens("/blmk/activities");
    await parent.fills("What", "boxing");
    await parent.fills("Near", "MK3 6EW");
    await parent.presses("Search");
    await parent.sees("Copper Otter Boxing Club", "Bletchley");
  });
