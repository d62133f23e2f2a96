import assert from "node:assert/strict";
import { test } from "node:test";
import { newestMessage } from "../browser/inbox.ts";
import type { Manner } from "../browser/manner.ts";
import { openWorld } from "../browser/open-world.ts";
import { atDesk } from "../browser/sign-in.ts";
import { openCase } from "../support/case.ts";
import { layStoryWorld } from "../support/story-world.ts";
import { Dani } from "./dani.ts";
import { mina } from "./mina.ts";
import { Rowan } from "./rowan.ts";
import { stepsOf } from "./steps.ts";

/** What the system says no to on the way, and that each no has a reason and a next step. */
export function tellRefusals(manner: Manner): void {
  test(`each no has a reason and a next step, ${manner.name}`, async (t) => {
    const step = stepsOf(t);
    const world = await openWorld(manner);
    const story = await layStoryWorld(world);
    const rowan = await Rowan.arrives(world);
    const dani = await Dani.signsIn(world, story);

    await step(
      "F022 F023 a boy of 10 is shown as a near miss, and the no reaches the school with its reason",
      async () => {
        const ben = { ...mina, givenName: "Ben", familyName: "Alder", born: { day: "3", month: "3", year: "2016" } };
        await rowan.refers(ben);
        await dani.opensTheReferralOf(ben);
        await dani.visitor.sees("10 now, 11 on 3 March 2027", "too young");
        await dani.declines("It does not fit the programme");
        const letter = await rowan.reads();
        assert.match(letter.subject, /not this time/);
        assert.match(letter.text, /It does not fit what this programme is for[^]*too young/);
        assert.doesNotMatch(letter.text, /Ben/);
      },
    );

    await step("F022 somebody from Leeds is outside, and accepting all the same needs a reason", async () => {
      const kit = { ...mina, givenName: "Kit", familyName: "Moss", postcode: "LS1 4AP" };
      await rowan.refers(kit);
      await dani.opensTheReferralOf(kit);
      await dani.visitor.sees("Leeds is outside Milton Keynes");
      await dani.visitor.presses("Accept and open the case");
      await dani.visitor.sees("Say why it is accepted although a rule does not fit");
    });

    await step("F080 a risk reaches the person on duty first, and only her", async () => {
      const risk = "Somebody at home takes her phone and locks her door.";
      await rowan.refers({ ...mina, givenName: "Ada", familyName: "Fenn", risk });
      await rowan.visitor.sees("Now", "Ann Silverdale has been told");
      const ann = await atDesk(world, story.staff.ann);
      await ann.opens((await newestMessage(world, story.staff.ann.email)).links[0] ?? "");
      await ann.sees("locks her door");
      await dani.opensTheReferralOf({ ...mina, givenName: "Ada" });
      await dani.visitor.sees("There is something to know about safety", "Ann Silverdale has been told");
      await dani.visitor.doesNotSee("locks her door");
    });

    await step("F036 F083 over the limit, papers missing, too old: said before anything can be pressed", async () => {
      const one = await openCase(world, story.programmeId, { name: "Isla", familyName: "Brook" });
      await dani.visitor.opens(`/cases/${one.id}/find?what=boxing&within=10`);
      await dani.visitor.sees("£1 over what Youth pilot pays", "No new places until its papers are checked");
      await dani.visitor.opens(`/cases/${one.id}/find?what=boxing&age=17&within=10`);
      await dani.visitor.sees("Nearly fits");
    });

    await step("F036 the last place went a moment ago: nothing is held, and the next best is named", async () => {
      const two = await openCase(world, story.programmeId, { name: "Robyn", familyName: "Quill" });
      const three = await openCase(world, story.programmeId, { name: "Skye", familyName: "Marsh" });
      const colleague = await atDesk(world, story.staff.dani);
      await colleague.opens(`/cases/${three.id}/find?what=boxing&within=10`);
      await dani.visitor.opens(`/cases/${two.id}/find?what=boxing&within=10`);
      await dani.visitor.presses("Reserve a place at Marmalade Gloves");
      await colleague.presses("Reserve a place at Marmalade Gloves");
      await colleague.sees("Nothing was reserved", "Someone reserved the last place at Marmalade Gloves", "Next best:");
    });
  });
}
