import { z } from "zod";
import { readForm, withProblem, type FormState } from "../../platform/forms/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { homeOf } from "../home.ts";
import { listRoles } from "../session.query.ts";
import { urls } from "../urls.ts";
import { pendingCookie, setSession } from "./cookies.ts";
import { finishSignIn } from "./finish.ts";
import { words } from "./sign-in.words.ts";

/** Takes a typed code: right, it opens the session and leads on; otherwise the page is shown again with the problem. */
export async function takeCode(visit: Visit, again: (form: FormState) => Promise<Answer>): Promise<Answer> {
  const t = words.in(visit.language);
  const digits = z.string({ error: t("codeEmpty") }).transform((text) => text.replaceAll(/\D/g, ""));
  const read = readForm(z.object({ code: digits.pipe(z.string().length(6, { error: t("codeEmpty") })) }), visit.body);
  if (!read.ok) return again(read.form);
  const finished = await finishSignIn(visit, visit.cookies[pendingCookie], read.data.code);
  if (finished.is === "wrong") return again(withProblem({}, "code", t("codeWrong")));
  if (finished.is === "ended") return again(withProblem({}, "code", t("pendingEnded")));
  const roles = await visit.read((reader) => listRoles(reader, finished.accountId, visit.now));
  const home = finished.nextPath ?? homeOf(roles);
  return redirect(finished.kept ? urls.sendWhatWasWritten() : home, { cookies: [setSession(finished.sessionToken)] });
}
