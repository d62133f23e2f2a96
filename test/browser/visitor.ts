import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { watch } from "./inspect.ts";
import type { Manner } from "./manner.ts";

type Words = string | RegExp;

/** Somebody at a browser, who finds things by what they say. Every page they come to is inspected. */
export interface Visitor {
  readonly page: Page;
  /** Types an address, or opens a link from a message. */
  opens(address: string): Promise<void>;
  follows(link: Words): Promise<void>;
  /** Presses a button; where several say the same, the one beside these words. */
  presses(button: Words, beside?: Words): Promise<void>;
  fills(label: Words, text: string): Promise<void>;
  /** Ticks or picks; where several questions have the same answer, that of this question. */
  chooses(label: Words, question?: Words): Promise<void>;
  selects(label: Words, option: string): Promise<void>;
  sees(...texts: readonly Words[]): Promise<void>;
  doesNotSee(...texts: readonly Words[]): Promise<void>;
  /** Presses what downloads a file, and reads it. */
  downloads(link: Words): Promise<string>;
  /** All text of the page's main part, white space folded. */
  text(): Promise<string>;
}

/** The smallest list line, card or form that has both the words and the button. */
function buttonBeside(page: Page, button: Words, beside?: Words): Locator {
  const wanted = page.getByRole("button", { name: button });
  if (!beside) return wanted.first();
  return page
    .locator("li, form, article, section, .nhsuk-card")
    .filter({ hasText: beside })
    .filter({ has: wanted })
    .last()
    .getByRole("button", { name: button })
    .first();
}

/** A link, also one that looks like a button; that of the page itself before that of its header or footer. */
async function linkCalled(page: Page, name: Words): Promise<Locator> {
  const called = (place: Page | Locator) =>
    place.getByRole("link", { name }).or(place.getByRole("button", { name }).and(page.locator("a")));
  const own = called(page.getByRole("main"));
  return ((await own.count()) > 0 ? own : called(page)).first();
}

const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

export function visitorOf(page: Page, base: string, manner: Manner): Visitor {
  const inspect = watch(page, base, manner);
  const text = async () => flat(await page.locator("body").innerText());
  /** Says where the visitor stood and what was there to read when something could not be found. */
  const doing = async (what: string, act: () => Promise<unknown>) => {
    try {
      await act();
    } catch (error) {
      const reason = error instanceof Error ? error.message.slice(0, 400) : "";
      throw new Error(`could not ${what} on ${page.url()} (${reason}): ${(await text()).slice(0, 1500)}`, {
        cause: error,
      });
    }
  };
  const arrives = async (what: string, act: () => Promise<unknown>) => {
    await doing(what, async () => {
      const loaded = page.waitForEvent("load", { timeout: 20_000 });
      loaded.catch(() => undefined);
      await act();
      await loaded;
    });
    await inspect();
  };
  const has = (all: string, wanted: Words) =>
    typeof wanted === "string" ? all.includes(flat(wanted)) : wanted.test(all);
  return {
    page,
    text,
    async opens(address) {
      await page.goto(address);
      await inspect();
    },
    follows: (link) => arrives(`follow ${link}`, async () => (await linkCalled(page, link)).click()),
    presses: (button, beside) => arrives(`press ${button}`, () => buttonBeside(page, button, beside).click()),
    fills: (label, typed) => doing(`fill ${label}`, () => page.getByLabel(label).first().fill(typed)),
    chooses: (label, question) =>
      doing(`choose ${label}`, () => {
        const within = question ? page.getByRole("group", { name: question }) : page;
        return within.getByLabel(label).first().check();
      }),
    selects: (label, option) =>
      doing(`select ${option}`, () => page.getByLabel(label).first().selectOption({ label: option })),
    async sees(...wanted) {
      const all = await text();
      for (const one of wanted) assert.ok(has(all, one), `${page.url()} does not say ${one}: ${all.slice(0, 1500)}`);
    },
    async doesNotSee(...unwanted) {
      const all = await text();
      for (const one of unwanted) assert.ok(!has(all, one), `${page.url()} says ${one}: ${all.slice(0, 1500)}`);
    },
    async downloads(link) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("link", { name: link })
          .or(page.getByRole("button", { name: link }))
          .first()
          .click(),
      ]);
      return readFile(await download.path(), "utf8");
    },
  };
}
