import assert from "node:assert/strict";
import { test } from "node:test";
import { explain, isStillLettingGo, portWasTaken } from "./explain.ts";

const saidToMeaning: [string, RegExp][] = [
  [
    'initdb: error: could not write to file "base/1/1259": No space left on device',
    /disk that holds \/srv\/data is full/,
  ],
  ["FATAL:  database files are incompatible with server", /another version of PostgreSQL/],
  ["postgres: error while loading shared libraries: libxml2.so.2: cannot open", /lacks libxml2\.so\.2/],
  ["FATAL:  could not map anonymous shared memory: Cannot allocate memory", /too little free memory/],
  ["EACCES: permission denied, mkdir '/srv/data'", /may not write to \/srv\/data/],
];

for (const [said, meaning] of saidToMeaning) {
  test(`"${said}" is put in plain words`, () => assert.match(explain(said, "/srv/data") ?? "", meaning));
}

test("what is not known is not guessed at", () =>
  assert.equal(explain("FATAL: something new", "/srv/data"), undefined));

test("a taken port and a dying predecessor are told apart, because only the second is worth waiting for", () => {
  const taken = 'could not bind IPv4 address "127.0.0.1": Address already in use';
  const dying = "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use";
  assert.deepEqual([portWasTaken(taken), isStillLettingGo(taken)], [true, false]);
  assert.deepEqual([portWasTaken(dying), isStillLettingGo(dying)], [false, true]);
});
