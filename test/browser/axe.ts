import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const looked = new Set<string>();

/**
 * What axe finds on a page, in sentences. A page made of the very same kinds of parts as one looked at before (the
 * register of another week) is not looked at again: a look takes a second.
 */
export async function axeProblems(page: Page): Promise<string[]> {
  const shape = await shapeOf(page);
  if (looked.has(shape)) return [];
  looked.add(shape);
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 160)}`),
  );
}

/** Every kind of element inside which kind, by name, class, role and the names of its attributes; sorted. */
async function shapeOf(page: Page): Promise<string> {
  const kinds = await page
    .locator("*")
    .evaluateAll((all) =>
      all.map((one) =>
        [one.parentElement, one]
          .map((each) =>
            each
              ? `${each.tagName}.${each.getAttribute("class")}.${each.getAttribute("role")}[${each.getAttributeNames().sort().join()}]`
              : "",
          )
          .join(">"),
      ),
    );
  return [...new Set([await page.title(), ...kinds])].sort().join("\n");
}
