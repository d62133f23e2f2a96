import { openArea } from "../../src/access/index.ts";
import { systemActor } from "../../src/platform/acting.ts";
import { inWork } from "../../src/platform/commands/run.ts";
import type { World } from "./world.ts";

/** Opens a second area beside the world's own, empty, and returns its id: what one may not see of the other. */
export function openAnotherArea(world: World): Promise<string> {
  return inWork(world.app.ground, systemActor("test", []), (work) =>
    openArea(work, {
      slug: "east-sussex",
      name: "East Sussex",
      phone: "01632 960242",
      run_by: "the East Sussex partnership",
      front_door_name: "Single Point of Advice",
      front_door_phone: "01632 960250",
      out_of_hours_phone: "01632 960251",
    }),
  );
}
