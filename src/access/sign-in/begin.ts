import type { Visit } from "../../platform/http/index.ts";
import { passwordFits } from "./password.ts";
import { findAddress } from "./sign-in.query.ts";
import { ensureSeed, noteAttempt, openPending } from "./sign-in.store.ts";
import { minutesToWait } from "./slow-down.domain.ts";

export type Begun =
  | { readonly is: "slowed"; readonly minutes: number }
  | { readonly is: "wrong" }
  /** `setUp`: the account has no authenticator yet. */
  | { readonly is: "right"; readonly pendingToken: string; readonly setUp: boolean };

/** The first half of signing in. The answer is the same, and takes as long, whether or not the address has an account. */
export async function beginSignIn(
  visit: Visit,
  typed: { email: string; password: string; nextPath?: string | undefined; keptSealed?: string | undefined },
): Promise<Begun> {
  const emailHash = addressHash(visit, typed.email);
  const known = await visit.read((reader) => findAddress(reader, typed.email.toLowerCase(), emailHash, visit.now));
  const minutes = minutesToWait(known.failures, known.lastFailure, visit.now);
  if (minutes > 0) return { is: "slowed", minutes };
  const { account } = known;
  const fits = await passwordFits(account?.hash ?? undefined, typed.password);
  return visit.attempt(async (work) => {
    if (!account || !fits) {
      await noteAttempt(work, emailHash, false);
      await work.record({
        event: "sign_in.failed",
        areaId: null,
        subjectKind: "account",
        subjectId: account?.id ?? "none",
      });
      return { is: "wrong" };
    }
    const setUp = await ensureSeed(work, account.id);
    const pendingToken = await openPending(work, account.id, typed);
    await work.record({ event: "sign_in.begun", areaId: null, subjectKind: "account", subjectId: account.id });
    return { is: "right", pendingToken, setUp };
  });
}

/** The keyed hash of an address, under which tries are counted. */
export function addressHash(visit: Visit, email: string): string {
  return visit.ground.secrets.fingerprint(`sign-in:${email.toLowerCase()}`);
}
