import { codeSentTo, linkSentTo } from "../browser/inbox.ts";
import type { OpenWorld } from "../browser/open-world.ts";
import type { Visitor } from "../browser/visitor.ts";

const number = "07700 900142";

/** Mina, on her phone. */
export class HerPhone {
  readonly #world: OpenWorld;
  readonly visitor: Visitor;

  private constructor(world: OpenWorld, visitor: Visitor) {
    this.#world = world;
    this.visitor = visitor;
  }

  static async of(world: OpenWorld): Promise<HerPhone> {
    return new HerPhone(world, await world.newVisitor("phone"));
  }

  /** Opens the link of the newest text, and proves by a code that the phone is hers. */
  async opensTheText(): Promise<void> {
    const { visitor } = this;
    await visitor.opens(await linkSentTo(this.#world, number));
    await visitor.doesNotSee("Mina", "Linkway");
    await visitor.presses("Text me the code");
    await visitor.fills("Your code", "1");
    await visitor.presses("Go on");
    await visitor.sees("Type the 6 numbers of the code");
    await visitor.fills("Your code", await codeSentTo(this.#world, number));
    await visitor.presses("Go on");
  }

  /** Answers one question a screen; undefined skips. */
  async answers(scores: readonly (number | string | undefined)[]): Promise<void> {
    const { visitor } = this;
    await visitor.sees("Hi Mina. How are things?", "Dani reads this on");
    await visitor.follows("Start");
    await visitor.presses("Next");
    await visitor.sees("Choose one, or press Skip");
    for (const score of scores) {
      if (score === undefined) await visitor.presses("Skip");
      else {
        await visitor.chooses(typeof score === "number" ? new RegExp(`^${score}\\b`) : score);
        await visitor.presses("Next");
      }
    }
    await visitor.sees("Thank you, Mina", "Help right now");
  }
}
