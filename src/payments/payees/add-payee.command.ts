import { command } from "../../platform/commands/command.ts";
import type { Work } from "../../platform/commands/work.ts";
import { mayBuildRun } from "../run.policy.ts";
import { areasOwing } from "./payee.query.ts";
import { insertPayee, type NewPayee } from "./payee.store.ts";

const added = (areaId: string, id: string) => ({ event: "payee.added", areaId, subjectKind: "payee", subjectId: id });

/** Business support records a group's bank details, where the group has or had a place in the area. */
export const recordPayee = command({
  name: "payments.record_payee",
  async load(work, payee: NewPayee) {
    const areas = await areasOwing(work.tx, [payee.areaId], payee.organisationId);
    return areas.length > 0 ? payee : undefined;
  },
  may: (actor, { areaId }) => mayBuildRun(actor, areaId),
  decide: (payee) => payee,
  write: (work, payee) => insertPayee(work, payee),
  record: ({ areaId }, _payee, id) => added(areaId, id),
});

/**
 * Records bank details as part of another act. They are not used before somebody confirmed them with the group
 * (`confirmPayee`). Returns the payee's id. Throws when a number is not one.
 */
export async function addPayee(work: Work, payee: NewPayee): Promise<string> {
  const id = await insertPayee(work, payee);
  await work.record(added(payee.areaId, id));
  return id;
}
