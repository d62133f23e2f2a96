import { launchBrowser } from "../../test/browser/browser.ts";
import type { Manner } from "../../test/browser/manner.ts";
import { visitorOf, type Visitor } from "../../test/browser/visitor.ts";

/** What the README's walk is walked with, on a demo that runs. */
export interface Walk {
  /** Somebody new at a desk or with a phone. */
  newVisitor(device?: "desk" | "phone"): Promise<Visitor>;
  /** A member of staff, signed in with the code that the page shows. */
  signIn(email: string): Promise<Visitor>;
  /** The newest message that has these words: its text and its first link. */
  message(words: string): Promise<{ text: string; link: string }>;
  /** Moves the demo's clock. */
  moveClock(day: string, time: string): Promise<void>;
  close(): Promise<void>;
}

const password = "boxing on thursdays";
const manner: Manner = { name: "on the demo", width: 1120, height: 660, script: true, axe: true };

export async function walkOn(base: string): Promise<Walk> {
  const browser = await launchBrowser();
  const newVisitor: Walk["newVisitor"] = async (device = "desk") => {
    const viewport = device === "phone" ? { width: 375, height: 812 } : { width: manner.width, height: manner.height };
    const context = await browser.newContext({ baseURL: base, viewport, locale: "en-GB", timezoneId: "Europe/London" });
    context.setDefaultTimeout(15_000);
    return visitorOf(await context.newPage(), new URL(base).origin, manner);
  };
  return {
    newVisitor,
    async signIn(email) {
      const visitor = await newVisitor();
      await visitor.opens("/sign-in");
      await visitor.fills("E-mail address", email);
      await visitor.fills("Password", password);
      await visitor.presses("Sign in");
      await visitor.fills("Code", /the code now is (\d{6})/.exec(await visitor.text())?.[1] ?? "");
      await visitor.presses("Go on");
      return visitor;
    },
    async message(words) {
      const visitor = await newVisitor();
      for (let tries = 0; tries < 20; tries += 1) {
        await visitor.opens("/demo/outbox");
        const card = visitor.page.locator(".nhsuk-card").filter({ hasText: words }).first();
        if ((await card.count()) > 0) {
          const link = card.getByRole("link").first();
          const address = (await link.count()) > 0 ? ((await link.getAttribute("href")) ?? "") : "";
          return { text: await card.innerText(), link: address };
        }
        await visitor.page.waitForTimeout(1000);
      }
      throw new Error(`no message says ${words}`);
    },
    async moveClock(day, time) {
      const visitor = await newVisitor();
      await visitor.opens("/demo/clock");
      await visitor.selects("Move to", day);
      await visitor.selects("At", time);
      await visitor.presses("Move the clock");
    },
    close: () => browser.close(),
  };
}
