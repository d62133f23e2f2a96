import { fileURLToPath } from "node:url";
import { after } from "node:test";
import { askToSignIn, identify } from "../../src/access/index.ts";
import type { App } from "../../src/app/build.ts";
import { refusalPage } from "../../src/app/refusal-page.tsx";
import { buildServer, type Route } from "../../src/platform/http/index.ts";
import { createLogger } from "../../src/platform/log.ts";
import type { World } from "./world.ts";

/** The world's application behind a second server, with further routes: to test what the ground does for any route. */
export async function withRoutes(
  world: World,
  routes: readonly Route[],
  logged: string[] = [],
): Promise<Pick<App, "server">> {
  const { ground } = world.app;
  const server = await buildServer({
    ground,
    routes: [...world.app.manifests.flatMap((manifest) => manifest.routes ?? []), ...routes],
    log: createLogger("info", { write: (line) => void logged.push(line) }),
    demo: true,
    assets: fileURLToPath(new URL("../../public/assets", import.meta.url)),
    cookieSecret: "a secret of tests",
    identify: (request) => identify(ground.db, ground.clock, request),
    refusalPage,
    askToSignIn,
    ready: async () => true,
  });
  after(() => server.close());
  return { server };
}
