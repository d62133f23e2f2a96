import { after } from "node:test";
import type { Browser, Page } from "playwright-core";
import { makeWorld, worldStart, type World } from "../support/world.ts";
import { launchBrowser } from "./browser.ts";
import type { Manner } from "./manner.ts";
import { visitorOf, type Visitor } from "./visitor.ts";

/** The real application on a port of this machine, and people who come to it, each with a browser of their own. */
export interface OpenWorld extends World {
  readonly base: string;
  /** Somebody new, who has never been here. With a phone, the window is a phone's. */
  newVisitor(device?: "desk" | "phone"): Promise<Visitor>;
}

/** Opens the world to a browser in this manner; everything closes after the test file. */
export async function openWorld(manner: Manner, start = worldStart): Promise<OpenWorld> {
  let base = "http://localhost";
  const world = await makeWorld(start, { publicUrl: () => base });
  base = await world.app.server.listen({ port: 0, host: "127.0.0.1" });
  const browser = await launchBrowser();
  after(() => browser.close());
  // The clock of tests stands still; here a second passes with each page, so that what comes later is later.
  const tick = () => world.clock.moveTo(new Date(world.clock.now().getTime() + 1000));
  const newVisitor = async (device: "desk" | "phone" = "desk") => {
    const page = await newPage(browser, base, manner, device);
    page.on("load", tick);
    return visitorOf(page, base, manner);
  };
  return { ...world, base, newVisitor };
}

async function newPage(browser: Browser, base: string, manner: Manner, device: "desk" | "phone"): Promise<Page> {
  const phone = device === "phone" && manner.width > 375;
  const context = await browser.newContext({
    baseURL: base,
    javaScriptEnabled: manner.script,
    viewport: phone ? { width: 375, height: 812 } : { width: manner.width, height: manner.height },
    locale: "en-GB",
    timezoneId: "Europe/London",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(8_000);
  return context.newPage();
}
