import assert from "node:assert/strict";
import type { OpenWorld } from "./open-world.ts";

/** A message as it lies in the demo outbox. */
export interface Received {
  readonly subject: string;
  readonly text: string;
  /** The links in it, in order. */
  readonly links: readonly string[];
}

/**
 * The newest message to an e-mail address or telephone number, read where anybody who tries the demo reads it: on the
 * outbox page. Waits until what was announced has been handled.
 */
export async function newestMessage(world: OpenWorld, address: string): Promise<Received> {
  await world.app.drain();
  const visitor = await world.newVisitor();
  await visitor.opens("/demo/outbox");
  const card = visitor.page.locator(".nhsuk-card").filter({ hasText: address }).first();
  assert.equal(await card.count(), 1, `nothing was sent to ${address}: ${(await visitor.text()).slice(0, 1500)}`);
  const links = await card.getByRole("link").evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const received = { subject: await card.locator("h2, h3").first().innerText(), text: await card.innerText(), links };
  await visitor.page.context().close();
  return received;
}

/** The first link of the newest message. */
export async function linkSentTo(world: OpenWorld, address: string): Promise<string> {
  const { links, text } = await newestMessage(world, address);
  return links[0] ?? assert.fail(`no link in: ${text}`);
}

/** The six figures of the newest text. */
export async function codeSentTo(world: OpenWorld, address: string): Promise<string> {
  const { text } = await newestMessage(world, address);
  return /\b\d{6}\b/.exec(text.replaceAll(address, ""))?.[0] ?? assert.fail(`no code in: ${text}`);
}
