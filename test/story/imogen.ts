import type { OpenWorld } from "../browser/open-world.ts";
import { atDesk } from "../browser/sign-in.ts";
import type { Visitor } from "../browser/visitor.ts";
import type { StoryWorld } from "../support/story-world.ts";

/** The programme manager, who sees numbers and no person. */
export class Imogen {
  readonly visitor: Visitor;

  private constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  static async signsIn(world: OpenWorld, story: StoryWorld): Promise<Imogen> {
    return new Imogen(await atDesk(world, story.staff.imogen));
  }

  async opensTheProgramme(): Promise<void> {
    // With one programme its page opens at once; with several there is a list.
    await this.visitor.opens("/programmes");
    await this.visitor.sees("11 to 18s pilot");
  }

  /** Each figure says what it counts, and how. */
  async opensTheDefinition(link: string): Promise<void> {
    await this.visitor.follows(link);
    await this.visitor.sees("select");
  }
}
