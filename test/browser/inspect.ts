import assert from "node:assert/strict";
import type { ConsoleMessage, Page } from "playwright-core";
import { axeProblems } from "./axe.ts";
import type { Manner } from "./manner.ts";

/** A refused or mistaken form is answered with 4xx, which Chromium reports as if a resource had not loaded. */
const isAnswer = (message: ConsoleMessage) =>
  /^Failed to load resource: .* status of 4\d\d/.test(message.text()) && !message.location().url.includes("/assets/");

/** Keeps an eye on a page for as long as it is open. `inspect` fails with what went wrong since it was last called. */
export function watch(page: Page, base: string, manner: Manner): () => Promise<void> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`script failed: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isAnswer(message))
      problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== base) problems.push(`asks a third party: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) problems.push(`${response.status()} from ${response.url()}`);
  });
  return async () => {
    await keepPicture(page);
    const found = [
      ...problems.splice(0),
      ...(await shapeProblems(page)),
      ...(manner.axe ? await axeProblems(page) : []),
    ];
    assert.deepEqual(found, [], `on ${new URL(page.url()).pathname} (${await page.title()}), ${manner.name}`);
  };
}

let pictures = 0;

/** With `STORY_PICTURES=<folder>`, keeps a picture of each page in turn: to look at the whole way as people see it. */
async function keepPicture(page: Page): Promise<void> {
  const folder = process.env["STORY_PICTURES"];
  if (!folder) return;
  const number = String((pictures += 1)).padStart(3, "0");
  const name = new URL(page.url()).pathname.replaceAll(/[^a-z]+/gi, "-").slice(0, 40);
  await page.screenshot({ path: `${folder}/${number}${name}.png`, fullPage: true });
}

/** What a person with a small window or a screen reader would stumble over first. */
async function shapeProblems(page: Page): Promise<string[]> {
  const { wide, widest, headings, title, lang } = await page.evaluate(() => {
    const root = document.documentElement;
    const sticksOut = [...document.querySelectorAll("body *")].filter(
      (one) => one.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return {
      wide: root.scrollWidth - root.clientWidth,
      widest: sticksOut.slice(0, 3).map((one) => `<${one.tagName.toLowerCase()} class="${one.className}">`),
      headings: document.querySelectorAll("h1").length,
      title: document.title,
      lang: root.lang,
    };
  });
  return [
    ...(wide > 0 ? [`scrolls sideways by ${wide} px: ${widest.join(", ")}`] : []),
    ...(headings === 1 ? [] : [`has ${headings} main headings`]),
    ...(title && lang ? [] : ["has no title or language"]),
  ];
}
