import { chromium, type Browser } from "playwright-core";

/** Keeps Chromium to the pages under test: no first-run page, no updates, no talk with the outside. */
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the browser that the test run found (`CHROMIUM_PATH`), without a window. The caller closes it.
 * @throws Error when the tests were not started by `npm test`
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  if (!executablePath) throw new Error("CHROMIUM_PATH is not set: run browser tests with `npm test -- <file>`");
  // Chromium's own sandbox does not work for root, as whom containers run.
  const args = process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet;
  return chromium.launch({ executablePath, args, headless: true });
}
