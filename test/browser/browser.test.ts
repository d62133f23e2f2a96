import assert from "node:assert/strict";
import { test } from "node:test";
import { launchBrowser } from "./browser.ts";

test("the browser the tests found shows a page and runs its script", async (t) => {
  const browser = await launchBrowser();
  t.after(() => browser.close());
  const page = await browser.newPage();
  await page.setContent(`<h1>Before</h1><script>document.querySelector("h1").textContent = "After"</script>`);
  assert.equal(await page.textContent("h1"), "After");
});
