import { blankForm, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { hashToken } from "../../platform/secrets/secret-box.ts";
import { getColleague } from "../people-with-roles.query.ts";
import { sessionCookie } from "../session-cookie.ts";
import { listSessions } from "../session.query.ts";
import { urls } from "../urls.ts";
import { AccountPage } from "./account.view.tsx";
import { endDevice } from "./end-device.ts";

/** One's own account: the devices that are signed in, and the password. */
export async function accountPage(visit: Visit): Promise<Answer> {
  return showAccount(visit, blankForm());
}

/** Shows the account with a form as it stands. */
export async function showAccount(visit: Visit, form: FormState, status = 200): Promise<Answer> {
  const { me, sessions } = await visit.read(async (reader) => ({
    me: await getColleague(reader, visit.actor.id),
    sessions: await listSessions(reader, visit.actor.id, visit.now),
  }));
  const here = hashToken(visit.cookies[sessionCookie] ?? "");
  const done = visit.query["done"] === "password" ? "changed" : visit.query["done"] === "session" ? "ended" : undefined;
  const devices = sessions.map(({ tokenHash, ...session }) => ({ ...session, here: tokenHash === here }));
  return page(<AccountPage visit={visit} me={me} devices={devices} form={form} done={done} />, { status });
}

/** Signs one of one's own devices out. */
export async function endSessionPage(visit: Visit): Promise<Answer> {
  const sessionId = visit.id("session");
  const ended = await visit.act((work) => endDevice(work, visit.actor.id, sessionId));
  if (!ended) throw new NotFound("session");
  return redirect(`${urls.account()}?done=session`);
}
