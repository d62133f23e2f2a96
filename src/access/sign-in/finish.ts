import type { Visit } from "../../platform/http/index.ts";
import { addressHash } from "./begin.ts";
import { deviceName } from "./device-name.ts";
import { stepAt, stepOfCode } from "./one-time-code.ts";
import { findPending, isWaiting, pendingTries } from "./sign-in.query.ts";
import { lockPending, noteAttempt, notePending, openSession, useStep } from "./sign-in.store.ts";

export type Finished =
  | { readonly is: "ended" }
  | { readonly is: "wrong" }
  | {
      readonly is: "right";
      readonly accountId: string;
      readonly sessionToken: string;
      readonly nextPath?: string;
      readonly kept: boolean;
    };

/** How far ahead a code of the demonstration may be: the page shows the next unused one, so that nobody has to wait. */
const demoAhead = 20;

/** The second half of signing in: the code. The right one opens a new session, whatever cookie the browser came with. */
export function finishSignIn(visit: Visit, pendingToken: string | undefined, typed: string): Promise<Finished> {
  return visit.attempt(async (work) => {
    const seen = await findPending(work.tx, pendingToken);
    if (seen) await lockPending(work, seen.id);
    const pending = await findPending(work.tx, pendingToken);
    if (!isWaiting(pending, work.now) || !pending.seedSealed) return { is: "ended" };
    const subject = { areaId: null, subjectKind: "account", subjectId: pending.accountId };
    const seed = work.secrets.open(pending.seedSealed);
    const ahead = visit.demo && pending.demo ? demoAhead : 1;
    const step = stepOfCode(seed, typed, { now: work.now, lastStep: lastStepOf(pending), ahead });
    if (step === undefined || !(await useStep(work, pending.accountId, step))) {
      await notePending(work, pending, false);
      await noteAttempt(work, addressHash(visit, pending.email), false);
      await work.record({ event: "sign_in.failed", ...subject });
      return pending.attempts + 1 < pendingTries ? { is: "wrong" } : { is: "ended" };
    }
    await notePending(work, pending, true);
    await noteAttempt(work, addressHash(visit, pending.email), true);
    if (pending.confirmedAt === null) await work.record({ event: "second_factor.set_up", ...subject });
    const sessionToken = await openSession(work, pending.accountId, deviceName(visit.userAgent));
    await work.record({ event: "signed_in", ...subject });
    return {
      is: "right",
      accountId: pending.accountId,
      sessionToken,
      kept: pending.keptSealed !== null,
      ...(pending.nextPath ? { nextPath: pending.nextPath } : {}),
    };
  });
}

/** The last step used, or -1. */
export function lastStepOf(factor: { lastStep: bigint | null }): number {
  return factor.lastStep === null ? -1 : Number(factor.lastStep);
}

/** The step whose code a demonstration shows: now's, or the next one not yet used. */
export function stepToShow(factor: { lastStep: bigint | null }, now: Date): number {
  return Math.max(stepAt(now), lastStepOf(factor) + 1);
}
