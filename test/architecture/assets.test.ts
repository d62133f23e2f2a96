import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("every picture that a style sheet names is served", () => {
  const sheets = globSync("public/assets/*.css");
  assert.ok(sheets.length > 0);
  const named = sheets.flatMap((sheet) => [...readFileSync(sheet, "utf8").matchAll(/url\("?(\/assets\/[^")]+)/g)]);
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.map(([, path]) => path).filter((path) => !existsSync(`public${path}`)),
    [],
  );
});
