import type { OpenWorld } from "../browser/open-world.ts";
import { atDesk } from "../browser/sign-in.ts";
import type { Visitor } from "../browser/visitor.ts";
import type { StoryWorld } from "../support/story-world.ts";
import { hers, mina } from "./mina.ts";

/** The link worker with room. */
export class Dani {
  readonly visitor: Visitor;
  #case = "";

  private constructor(visitor: Visitor) {
    this.visitor = visitor;
  }

  static async signsIn(world: OpenWorld, story: StoryWorld): Promise<Dani> {
    return new Dani(await atDesk(world, story.staff.dani));
  }

  /** From Today to the referral. */
  async opensTheReferralOf(girl = mina): Promise<void> {
    const { visitor } = this;
    await visitor.opens("/today");
    await visitor.follows(new RegExp(girl.givenName));
  }

  async accepts(): Promise<void> {
    const { visitor } = this;
    await visitor.presses("Accept and open the case");
    if (visitor.page.url().includes("/referrals/")) await visitor.follows("Open the case");
    this.#case = new URL(visitor.page.url()).pathname;
  }

  /** Declines for a reason, with the helpful words that are there already. */
  async declines(reason: string): Promise<void> {
    const { visitor } = this;
    await visitor.follows("Decline, with a reason");
    await visitor.presses("Next");
    await visitor.sees("Choose the reason");
    await visitor.chooses(reason);
    await visitor.presses("Next");
    await visitor.presses("Decline and tell the referrer");
    await visitor.sees("What the referrer was told:");
  }

  async opensHerCase(): Promise<void> {
    await this.visitor.opens(this.#case);
    await this.visitor.sees("Mina Larkfield", "Must not know", "Lee, her mother’s partner");
  }

  async recordsThatTheyMet(): Promise<void> {
    const { visitor } = this;
    await this.opensHerCase();
    await visitor.follows("Record a contact");
    await visitor.presses("Save the contact");
    await visitor.sees("Choose how you were in touch", "Choose what came of it");
    await visitor.chooses("At school", "How?");
    await visitor.chooses("Mina", "With whom?");
    await visitor.chooses("We talked or wrote", "What came of it?");
    await visitor.fills("What was said or done", "Met in the library. She talked about boxing.");
    await visitor.presses("Save the contact");
    await visitor.sees("Talked with Mina");
  }

  async writesDownWhatMatters(): Promise<void> {
    const { visitor } = this;
    await visitor.follows("Ask and write it down");
    await visitor.presses("Save these words");
    await visitor.sees("Write down what was said");
    await visitor.fills("Mina’s words", hers.matters);
    await visitor.presses("Save these words");
    await visitor.sees(hers.matters);
  }

  async setsHerGoal(): Promise<void> {
    const { visitor } = this;
    await visitor.follows("Add a goal");
    await visitor.fills("What does Mina want?", hers.goal);
    await visitor.presses("Save the goal");
    await visitor.sees(hers.goal);
  }

  async agreesThePlanWithHer(): Promise<void> {
    const { visitor } = this;
    await visitor.follows("Agree it");
    await visitor.chooses("Yes, this is right");
    await visitor.chooses("In person");
    await visitor.presses("Save the answer");
    await visitor.sees("agreed with Mina");
  }

  /** Texts her a link to the questions. */
  async asksHowSheIs(moment: "start" | "end"): Promise<void> {
    const { visitor } = this;
    await this.opensHerCase();
    await visitor.follows("Ask for a check-in");
    if (moment === "end") await visitor.chooses("End: the last one");
    else await visitor.sees("Ask for the start check-in");
    await visitor.chooses(/^Text Mina a link/);
    await visitor.presses("Ask");
    await visitor.sees("not answered yet");
  }

  async readsHerAnswers(): Promise<void> {
    const { visitor } = this;
    await this.opensHerCase();
    await visitor.presses("I have read this");
    await visitor.doesNotSee("You said you would read it");
  }

  async searchesBoxingAfterSchool(): Promise<void> {
    const { visitor } = this;
    await this.opensHerCase();
    await visitor.follows("Find an activity");
    await visitor.fills("What", "boxing");
    await visitor.selects("When", "After school");
    await visitor.presses("Search");
  }

  async reservesAPlaceAt(group: string): Promise<void> {
    await this.visitor.presses(/^Reserve/, group);
  }

  async endsSupport(): Promise<void> {
    const { visitor } = this;
    await this.opensHerCase();
    await visitor.follows("End support");
    await visitor.presses("End support");
    await visitor.sees("Choose why it ends");
    await visitor.chooses("As planned");
    await visitor.chooses("A goal was reached");
    await visitor.fills("In a few words", "She goes on with boxing. Dee waives the fee.");
    await visitor.presses("End support");
    await visitor.sees("Support ended on");
  }
}
