import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { hashToken } from "../../platform/secrets/secret-box.ts";
import { sessionCookie } from "../session-cookie.ts";
import { endSession } from "../account/session.store.ts";
import { findSession } from "../session.query.ts";
import { urls } from "../urls.ts";
import { noSession } from "./cookies.ts";

/** Ends the session on this device. */
export async function signOut(visit: Visit): Promise<Answer> {
  const hash = hashToken(visit.cookies[sessionCookie] ?? "");
  const session = await visit.read((reader) => findSession(reader, hash, visit.now));
  if (!session) return redirect(urls.signIn(), { cookies: [noSession], nothingDone: true });
  await visit.act(async (work) => {
    await endSession(work, session.accountId, session.id);
    await work.record({ event: "signed_out", areaId: null, subjectKind: "account", subjectId: session.accountId });
  });
  return redirect(urls.signIn(), { cookies: [noSession] });
}
