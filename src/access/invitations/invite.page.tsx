import { z } from "zod";
import { blankForm, readForm, withProblem, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Forbidden } from "../../platform/refusals.ts";
import { areasWhere, roleNames } from "../actor.ts";
import { urls } from "../urls.ts";
import { hasAccount, listOrganisationsOf } from "./invitation.query.ts";
import { inviteColleague } from "./invite-colleague.ts";
import { InvitePage } from "./invite.view.tsx";
import { words } from "./invitation.words.ts";

/** An administrator invites a colleague. */
export async function invitePage(visit: Visit): Promise<Answer> {
  return show(visit, blankForm());
}

/** Sends the invitation. Only for organisations of an area in which the actor is administrator. */
export async function sendInvitation(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const organisations = await visit.read((reader) =>
    listOrganisationsOf(reader, areasWhere(visit.actor, "administrator")),
  );
  const schema = z.object({
    name: z
      .string({ error: t("nameEmpty") })
      .trim()
      .min(1, t("nameEmpty"))
      .max(100, t("nameLong")),
    email: z
      .string({ error: t("emailEmpty") })
      .trim()
      .min(1, t("emailEmpty"))
      .max(200, t("emailShape"))
      .pipe(z.email(t("emailShape"))),
    role: z.enum(roleNames, { error: t("roleEmpty") }),
    organisation: z.string({ error: t("organisationEmpty") }).min(1, t("organisationEmpty")),
  });
  const read = readForm(schema, visit.body);
  if (!read.ok) return show(visit, read.form, 422);
  const { name, email, role } = read.data;
  const organisation = organisations.find((one) => one.id === read.data.organisation);
  if (!organisation?.areaId) throw new Forbidden("not_your_area");
  const { id: organisationId, areaId } = organisation;
  if (await visit.read((reader) => hasAccount(reader, email)))
    return show(visit, withProblem(visit.body, "email", t("hasAccount")), 422);
  await visit.act((work) => inviteColleague(work, { areaId, organisationId, email, name, role }));
  return redirect(urls.invited());
}

async function show(visit: Visit, form: FormState, status = 200): Promise<Answer> {
  const areaIds = areasWhere(visit.actor, "administrator");
  const organisations = await visit.read((reader) => listOrganisationsOf(reader, areaIds));
  return page(
    <InvitePage visit={visit} form={form} organisations={organisations} sent={visit.query["sent"] === "yes"} />,
    {
      status,
    },
  );
}
