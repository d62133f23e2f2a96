import { giveGroupLink } from "../../activities/index.ts";
import { systemActor, type Actor } from "../../platform/acting.ts";
import { inWork } from "../../platform/commands/run.ts";
import type { App } from "../build.ts";
import { holderOf } from "./acts.ts";
import type { LaidGroup } from "./lay-groups.ts";

interface Given {
  readonly actor: Promise<Actor>;
  readonly at: number;
}

const given = new WeakMap<App, Map<string, Given>>();
const renewAfter = 120 * 86_400_000;

/** A group's volunteer with their link; given anew before it runs out, as an area would. */
export function groupActor(app: App, group: LaidGroup): Promise<Actor> {
  const links = given.get(app) ?? new Map<string, Given>();
  given.set(app, links);
  const now = app.ground.clock.now().getTime();
  const known = links.get(group.contactId);
  if (known && now - known.at < renewAfter) return known.actor;
  const actor = giveLink(app, group);
  links.set(group.contactId, { actor, at: now });
  return actor;
}

async function giveLink(app: App, group: LaidGroup): Promise<Actor> {
  const link = await inWork(app.ground, systemActor("demo world", [group.areaId]), (work) =>
    giveGroupLink(work, { areaId: group.areaId, contactId: group.contactId }),
  );
  return holderOf(app, link.token);
}
