import assert from "node:assert/strict";
import { test } from "node:test";
import { explainInstall } from "./explain-install.mjs";

for (const [said, meaning] of [
  [
    "npm error code ENOTFOUND\nnpm error network request to https://registry/ failed",
    /needs the internet for its first start only/,
  ],
  ["npm error code ENOSPC", /disk that holds \/srv\/linkway is full/],
  ["npm error code EACCES\nnpm error syscall mkdir", /may not write to \/srv\/linkway/],
  ["npm error code SELF_SIGNED_CERT_IN_CHAIN", /NODE_EXTRA_CA_CERTS=/],
]) {
  test(`"${said.split("\n")[0]}" is put in plain words`, () =>
    assert.match(explainInstall(said, "/srv/linkway"), meaning));
}

test("what is not known is not guessed at", () =>
  assert.equal(explainInstall("npm error code EUSAGE", "/srv"), undefined));
