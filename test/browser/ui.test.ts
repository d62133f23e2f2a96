import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { galleryPage } from "../../src/ui/index.ts";
import { youngPage } from "./young-page.tsx";
import { launchBrowser } from "./browser.ts";

const site = "http://linkway.test";
const built = new URL("../../public/", import.meta.url);

/** The pages under test and the files they load; anything else is another site. */
async function open(
  browser: Browser,
  path: string,
  options: { width?: number; scripts?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 800 },
    javaScriptEnabled: options.scripts ?? true,
  });
  const pages: Record<string, string> = { "/gallery": galleryPage(), "/my-page": youngPage(), "/leave": "Weather" };
  await context.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    const page = pages[pathname];
    if (page) return route.fulfill({ contentType: "text/html; charset=utf-8", body: page });
    if (!pathname.startsWith("/assets/")) return route.abort();
    const contentType = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" }[pathname.split(".").at(-1)!];
    return route.fulfill({ contentType, body: readFileSync(new URL(`.${pathname}`, built)) });
  });
  const page = await context.newPage();
  await page.goto(site + path);
  return page;
}

describe("The parts of pages in a browser", () => {
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());

  for (const width of [1280, 375]) {
    test(`have nothing that axe objects to at ${width} pixels`, async () => {
      const page = await open(browser, "/gallery", { width });
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        [],
      );
    });
  }

  test("do not scroll sideways at 320 pixels, which is also 400 % zoom", async () => {
    const page = await open(browser, "/gallery", { width: 320 });
    assert.equal(await page.evaluate("document.documentElement.scrollWidth"), 320);
  });

  test("are large enough for a thumb on a phone", async () => {
    const page = await open(browser, "/gallery", { width: 375 });
    const presses = await page.locator(".nhsuk-button, .lw-press, .lw-scale__label").all();
    assert.ok(presses.length > 20);
    for (const press of presses) assert.ok((await press.boundingBox())!.height >= 44, await press.innerText());
  });

  test("ask what a chosen answer needs, and without scripts ask it always", async () => {
    const page = await open(browser, "/gallery");
    assert.equal(await page.getByLabel("Number", { exact: true }).isVisible(), false);
    await page.getByLabel("By text").check();
    assert.equal(await page.getByLabel("Number", { exact: true }).isVisible(), true);
    await page.getByLabel("At school").check();
    assert.equal(await page.getByLabel("Number", { exact: true }).isVisible(), false);

    const plain = await open(browser, "/gallery", { scripts: false });
    assert.equal(await plain.getByLabel("Number", { exact: true }).isVisible(), true);
  });

  test("untick the others when none of them is meant", async () => {
    const page = await open(browser, "/gallery");
    await page.getByLabel("We do not know yet").check();
    assert.equal(await page.getByLabel("Drawing").isChecked(), false);
    await page.getByLabel("Sport").check();
    assert.equal(await page.getByLabel("We do not know yet").isChecked(), false);
  });

  test("count what is typed into a text with a limit", async () => {
    const page = await open(browser, "/gallery");
    await page.getByLabel("What is going on?").fill("four");
    await page.getByText("Characters left: 496").waitFor();
    await page.getByLabel("What is going on?").fill("x".repeat(501));
    await page.getByText("Characters too many: 1").waitFor();
  });

  test("leave a young person's page at one press, or at three presses of Escape, without a way back", async () => {
    const pressed = await open(browser, "/my-page");
    await pressed.getByRole("link", { name: "Exit" }).click();
    await pressed.getByText("Weather").waitFor();
    assert.equal(await pressed.evaluate("history.length"), 2);

    const escaped = await open(browser, "/my-page");
    for (const key of ["Escape", "Escape", "Escape"]) await escaped.keyboard.press(key);
    await escaped.getByText("Weather").waitFor();

    const plain = await open(browser, "/my-page", { scripts: false });
    await plain.getByRole("link", { name: "Exit" }).click();
    await plain.getByText("Weather").waitFor();
  });

  test("move the focus to the problems, and from there to the answer", async () => {
    const page = await open(browser, "/my-page");
    assert.equal(await page.evaluate("document.activeElement.className"), "nhsuk-error-summary");
    await page.getByRole("link", { name: "Add the year" }).click();
    assert.equal(await page.evaluate("document.activeElement.id"), "born-year");
  });
});
