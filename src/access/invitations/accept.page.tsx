import { z } from "zod";
import { blankForm, Guard, problemAt, readForm, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Button, ErrorSummary, Heading, Input } from "../../ui/index.ts";
import { words as accountWords } from "../account/account.words.ts";
import type { RoleName } from "../actor.ts";
import { SimplePage } from "../frames-simple.tsx";
import { words as frameWords } from "../frames.words.ts";
import { setPending } from "../sign-in/cookies.ts";
import { hashPassword } from "../sign-in/password.ts";
import { passwordProblem } from "../sign-in/password.domain.ts";
import { urls } from "../urls.ts";
import { getInvitation, type InvitationLetter } from "./invitation.query.ts";
import { words } from "./invitation.words.ts";
import { takeUp } from "./take-up.ts";

/** Says who invited, to what, and asks for a password. */
export async function acceptPage(visit: Visit): Promise<Answer> {
  return page(<AcceptPage visit={visit} invitation={await open(visit)} form={blankForm()} />);
}

/** Makes the account with its first role, and goes on to the second step. */
export async function accept(visit: Visit): Promise<Answer> {
  const t = accountWords.in(visit.language);
  const invitation = await open(visit);
  const password = z.string({ error: t("tooShort") }).superRefine((typed, context) => {
    const problem = passwordProblem(typed, invitation.email);
    if (problem) context.addIssue({ code: "custom", message: t(problem) });
  });
  const read = readForm(z.object({ password }), visit.body);
  if (!read.ok) return page(<AcceptPage visit={visit} invitation={invitation} form={read.form} />, { status: 422 });
  const passwordHash = await hashPassword(read.data.password);
  const pendingToken = await visit.act((work) => takeUp(work, invitation, { linkId: visit.actor.id, passwordHash }));
  return redirect(urls.setUpSecondFactor(), { cookies: [setPending(pendingToken)] });
}

function open(visit: Visit): Promise<InvitationLetter> {
  const opened = visit.actor.link;
  if (!opened) throw new NotFound("invitation");
  return visit.read((reader) => getInvitation(reader, opened.areaId, opened.subjectId));
}

interface AcceptPageProps {
  readonly visit: Visit;
  readonly invitation: InvitationLetter;
  readonly form: FormState;
}

function AcceptPage({ visit, invitation, form }: AcceptPageProps) {
  const t = words.in(visit.language);
  const role = frameWords.in(visit.language)(invitation.role as RoleName);
  const title = t("acceptTitle", { name: invitation.name });
  return (
    <SimplePage visit={visit} title={title} form={form}>
      <ErrorSummary errors={form.problems} />
      <Heading>{title}</Heading>
      <p>{t("acceptLead", { organisation: invitation.organisationName, role })}</p>
      <p>{t("yourEmail", { email: invitation.email })}</p>
      <form method="post" action={visit.path} novalidate>
        <Guard visit={visit} />
        <input type="hidden" name="username" autocomplete="username" value={invitation.email} />
        <Input
          name="password"
          type="password"
          label={t("password")}
          hint={t("passwordHint")}
          error={problemAt(form, "password")}
          autocomplete="new-password"
        />
        <Button>{t("accept")}</Button>
      </form>
    </SimplePage>
  );
}
