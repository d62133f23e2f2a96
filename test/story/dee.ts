import { codeSentTo, linkSentTo } from "../browser/inbox.ts";
import type { OpenWorld } from "../browser/open-world.ts";
import type { Visitor } from "../browser/visitor.ts";

const number = "07700900542";

/** The volunteer at the boxing club, who has no account, on her phone. */
export class Dee {
  readonly #world: OpenWorld;
  readonly visitor: Visitor;
  #page = "";

  private constructor(world: OpenWorld, visitor: Visitor) {
    this.#world = world;
    this.visitor = visitor;
  }

  static async of(world: OpenWorld): Promise<Dee> {
    return new Dee(world, await world.newVisitor("phone"));
  }

  /** Opens the link in the newest text to her. */
  async opensTheText(): Promise<void> {
    const link = await linkSentTo(this.#world, number);
    this.#page = link.replace(/\/offers\/.*$/, "");
    await this.visitor.opens(link);
  }

  async saysYes(): Promise<void> {
    await this.visitor.presses("Yes, we’d love to");
    await this.#provesHerPhone();
    await this.visitor.sees("Thank you!", "Mina");
  }

  async opensTheRegister(): Promise<void> {
    await this.visitor.opens(this.#page);
    await this.#provesHerPhone();
    await this.visitor.sees("Who came at 5:30pm?");
  }

  async presses(mark: "Here" | "Not here" | "They told us"): Promise<void> {
    await this.visitor.presses(new RegExp(`^${mark}`), "Mina");
  }

  async #provesHerPhone(): Promise<void> {
    const { visitor } = this;
    if (!(await visitor.text()).includes("Is it you?")) return;
    await visitor.presses("Text me the code");
    await visitor.fills("Your code", await codeSentTo(this.#world, number));
    await visitor.presses("Go on");
  }
}
