import assert from "node:assert/strict";
import { test } from "node:test";
import type { Manner } from "../browser/manner.ts";
import { openWorld } from "../browser/open-world.ts";
import { layStoryWorld } from "../support/story-world.ts";
import { itIs, thursdays } from "./calendar.ts";
import { Dani } from "./dani.ts";
import { Dee } from "./dee.ts";
import { HerPhone } from "./her-phone.ts";
import { Imogen } from "./imogen.ts";
import { Payers } from "./payers.ts";
import { Rowan } from "./rowan.ts";
import { stepsOf } from "./steps.ts";

/**
 * The main job, end to end: a girl of Milton Keynes gets twelve weeks of boxing. Walked as its people walk it, by what
 * they read on the page, in one manner.
 */
export function tellStory(manner: Manner): void {
  test(`a girl in Milton Keynes gets twelve weeks of boxing, ${manner.name}`, async (t) => {
    const step = stepsOf(t);
    const world = await openWorld(manner);
    const story = await layStoryWorld(world);
    const rowan = await Rowan.arrives(world);
    const phone = await HerPhone.of(world);
    const dee = await Dee.of(world);
    const dani = await Dani.signsIn(world, story);

    await step("F001 F010 the school refers her without an account and knows who answers by when", async () => {
      await rowan.refers();
      await rowan.visitor.sees("You will hear by", "Thursday 10 September, 5pm", "Dani Rowanbrook");
      assert.match((await rowan.reads()).subject, /we have it/);
    });

    await step("F020 F022 the link worker reads why she fits, and accepts: the case is hers", async () => {
      itIs(world, "2026-09-09", "09:10");
      await dani.opensTheReferralOf();
      await dani.visitor.sees("14", "Milton Keynes");
      await dani.accepts();
      assert.match((await rowan.reads()).subject, /we said yes/);
    });

    await step("F033 F034 they meet: what matters in her words, a goal, a plan she agrees to", async () => {
      itIs(world, "2026-09-10", "12:30");
      await dani.recordsThatTheyMet();
      await dani.writesDownWhatMatters();
      await dani.setsHerGoal();
      await dani.agreesThePlanWithHer();
    });

    await step("F120 she answers the start check-in on her phone and knows who reads it", async () => {
      await dani.asksHowSheIs("start");
      await phone.opensTheText();
      await phone.answers([4, 5, undefined, "Some of the time", 2]);
      await dani.readsHerAnswers();
    });

    await step("F036 F050 boxing is found near her home, and a place is reserved in one act", async () => {
      itIs(world, "2026-09-11", "10:00");
      await dani.searchesBoxingAfterSchool();
      await dani.visitor.sees("Copper Otter Boxing Club", "Thu 17 Sep, 5:30pm", "miles");
      await dani.reservesAPlaceAt("Copper Otter Boxing Club");
      await dani.opensHerCase();
      await dani.visitor.sees("Copper Otter Boxing Club", "Waiting");
    });

    await step("F060 F070 the club says yes with one press, and only then reads her name", async () => {
      await dee.opensTheText();
      await dee.visitor.sees("A 14-year-old", "Thursdays");
      await dee.visitor.doesNotSee("Mina");
      await dee.saysYes();
      await dee.visitor.sees("Carries an inhaler");
    });

    await step("F071 F072 the register is kept on a phone for twelve weeks", async () => {
      for (const [week, day] of thursdays.entries()) {
        itIs(world, day, "17:35");
        await dee.opensTheRegister();
        if (week === 3) {
          await dee.presses("Not here");
          await dee.presses("They told us");
        } else await dee.presses("Here");
        await dee.visitor.sees("1 of 1 done");
      }
    });

    await step("F093 F094 F095 three people pay the club for eleven sessions, and the ledger adds up", async () => {
      itIs(world, "2026-12-04", "10:00");
      const payers = await Payers.signIn(world, story.staff);
      await payers.build("£66.00");
      await payers.check();
      await payers.approve("£66.00");
      const file = await payers.release("£66.00");
      assert.match(file, /Copper Otter Boxing Club/);
      assert.match(await payers.seeTheLedger(), /Balances proved/);
    });

    await step(
      "F121 F040 she answers once more, support ends, and the school reads that and nothing else",
      async () => {
        itIs(world, "2026-12-07", "11:00");
        await dani.asksHowSheIs("end");
        await phone.opensTheText();
        await phone.answers([7, 7, 8, "Hardly ever", 8]);
        await dani.readsHerAnswers();
        await dani.endsSupport();
        const letter = await rowan.reads();
        assert.match(letter.text, /ended/);
        assert.doesNotMatch(letter.text, /Mina|boxing|Copper|goal/i);
        await rowan.follows();
        await rowan.visitor.sees("ended");
      },
    );

    await step(
      "F124 F141 F145 the programme page shows people, money and change, and hides small numbers",
      async () => {
        const imogen = await Imogen.signsIn(world, story);
        await imogen.opensTheProgramme();
        await imogen.visitor.sees("300", "£170,000", "Paid to 1 group");
        await imogen.opensTheDefinition("What counts as one person");
      },
    );
  });
}
