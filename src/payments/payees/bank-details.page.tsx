import { z } from "zod";
import { getOrganisation, namesOf, StaffPage } from "../../access/index.ts";
import { blankForm, readForm, type FormState } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Breadcrumb, ErrorSummary, PageHead } from "../../ui/index.ts";
import { mayBuildRun, maySeeRuns } from "../run.policy.ts";
import { urls } from "../urls.ts";
import { recordPayee } from "./add-payee.command.ts";
import { BankForm } from "./bank-form.tsx";
import { words } from "./bank-details.words.ts";
import { confirmPayee } from "./confirm-payee.command.ts";
import { toAccountName, toAccountNumber, toSortCode } from "./payee.domain.ts";
import { areasOwing, findPayee, listPayeesOf } from "./payee.query.ts";
import { UsedNow, WaitingNow } from "./payee-panels.tsx";

/** Where a group is paid now, what waits for a call-back, and the form for new details. */
export async function bankDetailsPage(visit: Visit, form = blankForm()): Promise<Answer> {
  const view = await load(visit, visit.id("group"));
  return page(<BankDetails visit={visit} view={view} form={form} />, { status: form.problems.length > 0 ? 422 : 200 });
}

/** Records new details; they wait for somebody else's call-back. */
export async function recordAct(visit: Visit): Promise<Answer> {
  const { areaId, group } = await load(visit, visit.id("group"));
  const read = readForm(schema(visit), visit.body);
  if (!read.ok) return bankDetailsPage(visit, read.form);
  await visit.run(recordPayee, { areaId, organisationId: group.id, ...read.data });
  return redirect(urls.bankDetails(group.id));
}

/** Says that the group confirmed the details that wait. */
export async function confirmAct(visit: Visit): Promise<Answer> {
  const payeeId = visit.id("payee");
  const payee = await visit.read((reader) => findPayee(reader, payeeId));
  if (!payee) throw new NotFound();
  await visit.run(confirmPayee, { payeeId });
  return redirect(urls.bankDetails(payee.organisationId));
}

async function load(visit: Visit, organisationId: string) {
  const mine = visit.actor.areaIds.filter((areaId) => maySeeRuns(visit.actor, areaId));
  return visit.read(async (reader) => {
    const [areaId] = mine.length > 0 ? await areasOwing(reader, mine, organisationId) : [];
    if (!areaId) throw new NotFound("group");
    const payees = await listPayeesOf(reader, areaId, organisationId);
    const people = payees.flatMap((payee) => [payee.createdBy, payee.confirmedBy]).filter((id) => id !== null);
    const group = await getOrganisation(reader, organisationId);
    return { areaId, group, payees, names: await namesOf(reader, people) };
  });
}

export type BankView = Awaited<ReturnType<typeof load>>;

function schema(visit: Visit) {
  const t = words.in(visit.language);
  const field = (read: (text: string) => string | undefined, message: string) =>
    z.string(message).transform((text, context) => {
      const value = read(text);
      if (value === undefined) context.addIssue({ code: "custom", message });
      return value ?? "";
    });
  return z.object({
    accountName: field(toAccountName, t("accountNameWrong")),
    sortCode: field(toSortCode, t("sortCodeWrong")),
    accountNumber: field(toAccountNumber, t("accountNumberWrong")),
  });
}

interface Props {
  readonly visit: Visit;
  readonly view: BankView;
  readonly form: FormState;
}

function BankDetails({ visit, view, form }: Props) {
  const t = words.in(visit.language);
  const title = t("title", { group: view.group.name });
  return (
    <StaffPage
      visit={visit}
      title={title}
      current="payments"
      form={form}
      beforeContent={<Breadcrumb items={[{ href: urls.runs(), label: t("back") }]} />}
    >
      <ErrorSummary errors={form.problems} />
      <PageHead heading={title} />
      <UsedNow visit={visit} view={view} />
      <WaitingNow visit={visit} view={view} />
      {mayBuildRun(visit.actor, view.areaId) && <BankForm visit={visit} group={view.group.id} form={form} />}
    </StaffPage>
  );
}
