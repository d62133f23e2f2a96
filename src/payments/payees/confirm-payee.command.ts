import { command } from "../../platform/commands/command.ts";
import { Conflict } from "../../platform/refusals.ts";
import { mayConfirmPayee } from "../run.policy.ts";
import { findPayee } from "./payee.query.ts";
import { useFromNow } from "./payee.store.ts";

/**
 * Says that the group confirmed its bank details on the number we had before. By somebody other than who recorded
 * them; from now on they are the ones used.
 *
 * @throws Conflict "already_confirmed" or "replaced".
 */
export const confirmPayee = command({
  name: "payments.confirm_payee",
  load: (work, { payeeId }: { payeeId: string }) => findPayee(work.tx, payeeId),
  may: (actor, payee) => actor.kind === "system" || mayConfirmPayee(actor, payee),
  decide(payee) {
    if (payee.confirmedAt) throw new Conflict("already_confirmed", "confirmed before");
    if (payee.endedAt) throw new Conflict("replaced", "newer details were recorded");
    return payee;
  },
  write: (work, payee) => useFromNow(work, payee),
  record: (payee) => ({
    event: "payee.confirmed",
    areaId: payee.areaId,
    subjectKind: "payee",
    subjectId: payee.id,
  }),
});
