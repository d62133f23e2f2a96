import { z } from "zod";
import { readForm, withProblem } from "../../platform/forms/index.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { hashToken } from "../../platform/secrets/secret-box.ts";
import { getColleague } from "../people-with-roles.query.ts";
import { sessionCookie } from "../session-cookie.ts";
import { passwordProblem } from "../sign-in/password.domain.ts";
import { hashPassword, passwordFits } from "../sign-in/password.ts";
import { findAddress } from "../sign-in/sign-in.query.ts";
import { setPassword } from "../sign-in/sign-in.store.ts";
import { urls } from "../urls.ts";
import { showAccount } from "./account.page.tsx";
import { words } from "./account.words.ts";
import { endOtherSessions } from "./session.store.ts";

/** Changes one's own password, and signs every other device out. */
export async function changePassword(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const me = await visit.read((reader) => getColleague(reader, visit.actor.id));
  const current = z
    .string({ error: t("currentEmpty") })
    .min(1, t("currentEmpty"))
    .max(500, t("currentWrong"));
  const next = z.string({ error: t("tooShort") }).superRefine((typed, context) => {
    const problem = passwordProblem(typed, me.email);
    if (problem) context.addIssue({ code: "custom", message: t(problem) });
  });
  const read = readForm(z.object({ current, next }), visit.body);
  if (!read.ok) return showAccount(visit, { ...read.form, values: {} }, 422);
  const known = await visit.read((reader) => findAddress(reader, me.email, "", visit.now));
  if (!(await passwordFits(known.account?.hash ?? undefined, read.data.current)))
    return showAccount(visit, withProblem({}, "current", t("currentWrong")), 422);
  const hash = await hashPassword(read.data.next);
  await visit.act(async (work) => {
    await setPassword(work, me.id, hash);
    await endOtherSessions(work, me.id, hashToken(visit.cookies[sessionCookie] ?? ""));
    await work.record({ event: "password.changed", areaId: null, subjectKind: "account", subjectId: me.id });
  });
  return redirect(`${urls.account()}?done=password`);
}
