import assert from "node:assert/strict";
import { createServer, type AddressInfo, type Server } from "node:net";
import { test, type TestContext } from "node:test";
import { listenOn } from "./listen-on.ts";

function listen(t: TestContext, port: number): Promise<Server> {
  const server = createServer();
  t.after(() => server.close());
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}

test("a busy port that was asked for is named, with what to do", async (t) => {
  const { port } = (await listen(t, 0)).address() as AddressInfo;
  await assert.rejects(
    listenOn(
      port,
      (wanted) => listen(t, wanted),
      () => undefined,
    ),
    (error: Error) =>
      error.message.includes(`Port ${port} is in use`) && error.message.includes(`PORT=${port + 1} npm start`),
  );
});

test("when no port was asked for and the usual one is busy, the next free one is taken and told", async () => {
  const busy = new Set([3000, 3001]);
  const told: string[] = [];
  const claim = (port: number) =>
    busy.has(port) ? Promise.reject(Object.assign(new Error(), { code: "EADDRINUSE" })) : Promise.resolve();
  assert.equal(await listenOn(undefined, claim, (line) => told.push(line)), 3002);
  assert.deepEqual(told, ["Port 3000 is in use, so this is port 3002."]);
});

test("any other trouble is passed on as it is", async () => {
  const trouble = Object.assign(new Error("no such address"), { code: "EADDRNOTAVAIL" });
  await assert.rejects(
    listenOn(
      3000,
      () => Promise.reject(trouble),
      () => undefined,
    ),
    trouble,
  );
});
