import type { Actor } from "../../src/access/index.ts";
import type { OpenWorld } from "./open-world.ts";
import type { Visitor } from "./visitor.ts";

/** A member of staff at their desk, signed in. */
export async function atDesk(world: OpenWorld, actor: Actor): Promise<Visitor> {
  const visitor = await world.newVisitor();
  const [name = "", value = ""] = (await world.cookieOf(actor)).split("=");
  await visitor.page.context().addCookies([{ name, value, url: world.base }]);
  return visitor;
}
