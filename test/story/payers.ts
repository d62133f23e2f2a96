import type { OpenWorld } from "../browser/open-world.ts";
import { atDesk } from "../browser/sign-in.ts";
import type { Visitor } from "../browser/visitor.ts";
import type { Staff } from "../support/story-world.ts";

/** The three people of a payment run: no one does two of check, approve and release. */
export class Payers {
  readonly #checks: Visitor;
  readonly #approves: Visitor;
  readonly #releases: Visitor;
  #run = "";

  private constructor(checks: Visitor, approves: Visitor, releases: Visitor) {
    this.#checks = checks;
    this.#approves = approves;
    this.#releases = releases;
  }

  static async signIn(world: OpenWorld, { thornbury, marcus, helen }: Staff): Promise<Payers> {
    return new Payers(await atDesk(world, thornbury), await atDesk(world, marcus), await atDesk(world, helen));
  }

  /** Counted from the register; nothing is typed. */
  async build(amount: string): Promise<void> {
    const priya = this.#checks;
    await priya.opens("/payments");
    await priya.presses("Build this week’s run");
    this.#run = new URL(priya.page.url()).pathname;
    await priya.sees("Copper Otter Boxing Club", amount);
  }

  async check(): Promise<void> {
    const priya = this.#checks;
    await priya.presses(/^Send .* for approval$/);
    await priya.sees("You check this run, so you cannot approve or release it.");
  }

  async approve(amount: string): Promise<void> {
    const marcus = this.#approves;
    await marcus.opens(this.#run);
    await marcus.presses(`Approve ${amount}`);
    await marcus.sees("You approved this run, so you cannot release it.");
  }

  /** Releases the money and returns the file for the bank. */
  async release(amount: string): Promise<string> {
    const helen = this.#releases;
    await helen.opens(this.#run);
    await helen.presses(`Release ${amount}`);
    return helen.downloads("Download the file for the bank");
  }

  async seeTheLedger(): Promise<string> {
    await this.#checks.opens("/payments/ledger");
    return this.#checks.text();
  }
}
