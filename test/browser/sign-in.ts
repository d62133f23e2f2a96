import assert from "node:assert/strict";
import { storyPassword, type Colleague } from "../support/story-world.ts";
import type { OpenWorld } from "./open-world.ts";
import type { Visitor } from "./visitor.ts";

/** A member of staff at their desk, signed in with password and code as the demo shows it. */
export async function atDesk(world: OpenWorld, colleague: Colleague): Promise<Visitor> {
  const visitor = await world.newVisitor();
  await visitor.opens("/sign-in");
  await signIn(visitor, colleague);
  const opens = async (address: string) => {
    await visitor.opens(address);
    // The story lasts three months, a session twelve hours.
    if (visitor.page.url().includes("/sign-in")) await signIn(visitor, colleague);
  };
  return { ...visitor, opens };
}

async function signIn(visitor: Visitor, colleague: Colleague): Promise<void> {
  await visitor.fills("E-mail address", colleague.email);
  await visitor.fills("Password", storyPassword);
  await visitor.presses("Sign in");
  const code = /the code now is (\d{6})/.exec(await visitor.text())?.[1];
  assert.ok(code, `the demo shows no code: ${await visitor.text()}`);
  await visitor.fills("Code", code);
  await visitor.presses("Go on");
}
