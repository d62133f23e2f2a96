import type { Ground } from "../commands/run.ts";
import { inWork } from "../commands/run.ts";
import type { Answer } from "./answer.ts";
import type { Route } from "./route.ts";
import type { Visit } from "./visit.ts";

/**
 * Writes down which records a page is about to show. It happens before the page is sent: a look that cannot be
 * written down is not had. A page that declares an audit event but names no record is a bug.
 */
export async function recordLooks(ground: Ground, visit: Visit, route: Route, answer: Answer): Promise<void> {
  const looks = answer.looked ?? [];
  if (route.method === "GET" && typeof route.audit === "string" && looks.length === 0 && shows(answer))
    throw new Error(`GET ${route.path} named no record for ${route.audit}`);
  if (looks.length === 0) return;
  const event = typeof route.audit === "string" ? route.audit : "looked";
  await inWork(ground, visit.actor, async (work) => {
    for (const look of looks) await work.record({ event, ...look });
  });
}

function shows(answer: Answer): boolean {
  return answer.kind === "file" || (answer.kind === "page" && answer.status < 400);
}
