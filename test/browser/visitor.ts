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
  presses(button: Words, within?: Locator): Promise<void>;
  fills(label: Words, text: string): Promise<void>;
  chooses(label: Words, within?: Locator): Promise<void>;
  selects(label: Words, option: string): Promise<void>;
  sees(...texts: readonly Words[]): Promise<void>;
  doesNotSee(...texts: readonly Words[]): Promise<void>;
  /** Presses what downloads a file, and reads it. */
  downloads(link: Words): Promise<string>;
  /** All text of the page's main part, white space folded. */
  text(): Promise<string>;
}

const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

export function visitorOf(page: Page, base: string, manner: Manner): Visitor {
  const inspect = watch(page, base, manner);
  const text = async () => flat(await page.locator("body").innerText());
  const arrives = async (act: Promise<unknown>[]) => {
    await Promise.all([page.waitForEvent("load"), ...act]);
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
    follows: (link) => arrives([page.getByRole("link", { name: link }).first().click()]),
    presses: (button, within) => arrives([(within ?? page).getByRole("button", { name: button }).first().click()]),
    fills: (label, typed) => page.getByLabel(label).first().fill(typed),
    chooses: (label, within) => (within ?? page).getByLabel(label).first().check(),
    async selects(label, option) {
      await page.getByLabel(label).first().selectOption({ label: option });
    },
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
