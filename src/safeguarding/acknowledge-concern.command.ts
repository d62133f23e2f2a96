import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { mayAcknowledge } from "./concern.policy.ts";
import type { Concern } from "./concern.query.ts";
import { lockConcern, markAcknowledged } from "./concern.store.ts";

/**
 * Says that a safeguarding lead has read a concern and acts on it. Nothing closes it by itself.
 * @throws Conflict("already_acknowledged", {by, at}) when a colleague was first.
 */
export const acknowledgeConcern = command<{ concernId: string }, Concern, undefined, void>({
  name: "safeguarding.acknowledge",
  load: (work, input) => lockConcern(work, input.concernId),
  may: (actor, concern) => mayAcknowledge(actor, concern),
  decide(concern) {
    if (concern.state === "raised") return undefined;
    throw new Conflict("already_acknowledged", "a colleague has it", {
      by: concern.acknowledged_by,
      at: concern.acknowledged_at,
    });
  },
  write: (work, _decision, concern) => markAcknowledged(work, concern),
  record: (_decision, concern) => ({
    event: "concern.acknowledged",
    areaId: concern.area_id,
    subjectKind: "concern",
    subjectId: concern.id,
    ...(concern.person_id ? { personId: concern.person_id } : {}),
  }),
});
