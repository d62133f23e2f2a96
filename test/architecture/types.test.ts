import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, test } from "node:test";
import { makeDatabase } from "../support/database.ts";

const database = await makeDatabase();
after(() => database.drop());

test("the types that queries are written against are those of the database", () => {
  const result = spawnSync(process.execPath, ["scripts/database/types.mjs", "--verify"], {
    env: { ...process.env, DATABASE_URL: database.adminUrl },
    encoding: "utf8",
  });
  assert.equal(result.status, 0, `run scripts/database/types.mjs: ${result.stdout}${result.stderr}`);
});
