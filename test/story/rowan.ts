import type { OpenWorld } from "../browser/open-world.ts";
import { linkSentTo, newestMessage, type Received } from "../browser/inbox.ts";
import type { Visitor } from "../browser/visitor.ts";
import { mina, type Girl } from "./mina.ts";

const email = "r.ellis@lanternhill.example";
const goOn = "Save and continue";

/** The pastoral lead of a school, who has no account. */
export class Rowan {
  readonly #world: OpenWorld;
  readonly visitor: Visitor;
  #status = "";

  private constructor(world: OpenWorld, visitor: Visitor) {
    this.#world = world;
    this.visitor = visitor;
  }

  static async arrives(world: OpenWorld): Promise<Rowan> {
    return new Rowan(world, await world.newVisitor());
  }

  /** From the front page to the reference, with the e-mail proved in between. Returns the reference. */
  async refers(girl: Girl = mina): Promise<string> {
    await this.begins();
    await this.saysWhoSheIs(girl);
    await this.#choose(/^Yes, and/);
    await this.#write(/In your words/, girl.story);
    await this.#write("Home postcode", girl.postcode);
    await this.saysHowToReachHer(girl);
    await this.saysWhatWeMustKnow(girl);
    await this.provesHerAddress();
    return this.sends();
  }

  async begins(): Promise<void> {
    const { visitor } = this;
    await visitor.opens("/blmk");
    await visitor.follows("I work with young people");
    await visitor.presses("Start now");
    await visitor.fills("Your name", "Rowan Ellis");
    await visitor.presses(goOn);
    await visitor.sees("Write your role", "Write your e-mail address");
    await visitor.fills("Your role", "pastoral lead");
    await visitor.fills("Your school or college", "Lord Grey Academy");
    await visitor.fills("Your work e-mail", email);
    await visitor.presses(goOn);
  }

  async saysWhoSheIs({ givenName, familyName, born }: Girl): Promise<void> {
    const { visitor } = this;
    await visitor.fills("First name", givenName);
    await visitor.fills(/^Family name/, familyName);
    await visitor.fills("Day", born.day);
    await visitor.fills("Month", born.month);
    await visitor.fills("Year", born.year);
    await visitor.presses(goOn);
  }

  async saysHowToReachHer({ phone }: Girl): Promise<void> {
    const { visitor } = this;
    await visitor.chooses(/^Text .* own phone/);
    await visitor.fills("Phone number", phone);
    await visitor.fills(/When is good/, "after 4pm");
    await visitor.fills(/Who must not know/, "Lee, her mother’s partner");
    await visitor.presses(goOn);
  }

  async saysWhatWeMustKnow({ risk, goodToKnow }: Girl): Promise<void> {
    const { visitor } = this;
    await visitor.sees("999");
    if (risk) {
      await visitor.chooses("Yes");
      await visitor.fills(/what makes you worry/, risk);
    } else await visitor.chooses("No, I know of no risks");
    await visitor.fills(/What helps people to welcome/, goodToKnow);
    await visitor.presses(goOn);
  }

  /** Presses the link in the e-mail, in the same browser. */
  async provesHerAddress(): Promise<void> {
    const { visitor } = this;
    await visitor.sees(`We sent a link to ${email}`);
    await visitor.opens(await linkSentTo(this.#world, email));
    await visitor.presses("Yes, it is mine: go on");
  }

  /** Reads the answers again, sends them and returns the reference. */
  async sends(): Promise<string> {
    const { visitor } = this;
    await visitor.sees("Check your answers", "Question 9 of 9");
    await visitor.presses("Send the referral");
    const said = await visitor.text();
    return /Your reference is (LW-[\w-]+)/.exec(said)?.[1] ?? said;
  }

  /** Her newest e-mail. The link in it leads to the page that follows the referral. */
  async reads(): Promise<Received> {
    const received = await newestMessage(this.#world, email);
    this.#status = received.links[0] ?? this.#status;
    return received;
  }

  /** Opens the page that follows the referral, from the e-mail that has its link. */
  async follows(): Promise<void> {
    await this.visitor.opens(this.#status);
  }

  async #choose(label: RegExp): Promise<void> {
    await this.visitor.chooses(label);
    await this.visitor.presses(goOn);
  }

  async #write(label: string | RegExp, text: string): Promise<void> {
    await this.visitor.fills(label, text);
    await this.visitor.presses(goOn);
  }
}
