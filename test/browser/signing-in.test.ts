import assert from "node:assert/strict";
import { test } from "node:test";
import { codeOf, stepAt } from "../../src/access/sign-in/one-time-code.ts";
import { makeDemoAccount } from "../../src/access/index.ts";
import { withAxe } from "./manner.ts";
import { openWorld } from "./open-world.ts";

const world = await openWorld(withAxe);
const password = "otter-violin-marmalade";
const roles = [{ areaId: world.areaId, organisationId: world.teamId, role: "administrator" as const }];
const email = "ada.minster@linkway.example";
await world.act((work) => makeDemoAccount(work, { email, name: "Ada Minster", password, roles }));

for (const device of ["desk", "phone"] as const) {
  test(`at a ${device}, an administrator signs in and invites a colleague, who sets up a second step`, async () => {
    world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
    const ada = await world.newVisitor(device);
    await ada.opens("/sign-in");
    await ada.presses("Sign in");
    await ada.sees("There is a problem", "Type your e-mail address", "Type your password");
    await ada.fills("E-mail address", email);
    await ada.fills("Password", password);
    await ada.presses("Sign in");
    const code = /the code now is (\d{6})/.exec(await ada.text())?.[1] ?? "";
    await ada.fills("Code", code);
    await ada.presses("Go on");
    await ada.sees("Invite a colleague");
    const colleague = `tom.${device}@linkway.example`;
    await ada.fills("Name", "Tom Field");
    await ada.fills("E-mail address", colleague);
    await ada.selects("Role", "link worker");
    await ada.selects("Organisation", "Link worker team");
    await ada.presses("Send the invitation");
    await ada.sees("The invitation is on its way");
    await world.app.drain();

    const tom = await world.newVisitor(device);
    await tom.opens("/demo/outbox");
    await tom.sees("You are invited to Linkway", colleague);
    await tom.follows(/\/l\/invitation\//);
    await tom.sees("Welcome, Tom Field");
    await tom.fills("Password", "harbour lentil trombone");
    await tom.presses("Go on");
    await tom.sees("Set up your second step");
    await tom.page.getByText("I cannot use the camera").click();
    const seed = (await tom.page.locator("code").innerText()).replaceAll(/\s/g, "");
    await tom.fills("Code", codeOf(seed, stepAt(world.clock.now())));
    await tom.presses("Go on");
    assert.match(tom.page.url(), /\/today$/);
    await tom.opens("/account");
    await tom.sees("Tom Field", "This device");
  });
}
