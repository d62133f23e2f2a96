import { test } from "node:test";
import { layStoryWorld } from "../support/story-world.ts";
import { newestMessage } from "./inbox.ts";
import { narrow, withAxe, withoutScript } from "./manner.ts";
import { openWorld } from "./open-world.ts";
import { atDesk } from "./sign-in.ts";

for (const manner of [withAxe, withoutScript, narrow])
  test(`F080 a link worker raises a concern and only the duty person reads it, ${manner.name}`, async () => {
    const world = await openWorld(manner);
    const { staff } = await layStoryWorld(world);
    const dani = await atDesk(world, staff.dani);
    await dani.opens("/concerns/new");
    await dani.sees("Ann Silverdale, on duty for risk, is told at once", "999");
    await dani.presses("Send to Ann Silverdale");
    await dani.sees("Write what you are worried about");
    await dani.fills("What are you worried about?", "Isla from the art room says she has not eaten since Sunday.");
    await dani.chooses("No, not right now");
    await dani.presses("Send to Ann Silverdale");
    await dani.sees("Ann Silverdale has been told");

    const told = await newestMessage(world, "ann@blmk.example");
    const ann = await atDesk(world, staff.ann);
    await ann.opens(told.links[0] ?? "/concerns");
    await ann.sees("not eaten since Sunday", "Dani Rowanbrook");
    await ann.presses("I have read it and act on it");
    await ann.opens("/concerns");
    await ann.sees("Nothing unread");

    const gwen = await atDesk(world, staff.gwen);
    await gwen.opens(told.links[0] ?? "/concerns");
    await gwen.doesNotSee("not eaten since Sunday");
  });
