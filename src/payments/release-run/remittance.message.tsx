import { getArea, type Area } from "../../access/index.ts";
import { listGroupContacts } from "../../directory/index.ts";
import { queueMessage } from "../../messages/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { formatPence } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import type { Run } from "../run.domain.ts";
import { listRequests, type RequestRow } from "../run.query.ts";
import { words } from "./remittance.words.ts";

const pageSize = 200;

/** Tells each group of a run what it will get, when, and how its statement will name it. Never a child's name. */
export async function tellGroups(work: Work, run: Run): Promise<void> {
  const area = await getArea(work.tx, run.areaId);
  for (let offset = 0; ; offset += pageSize) {
    const rows = await listRequests(work.tx, run, { limit: pageSize, offset });
    for (const request of rows.slice(0, pageSize)) if (request.status === "ready") await tellGroup(work, area, request);
    if (rows.length <= pageSize) return;
  }
}

async function tellGroup(work: Work, area: Area, request: RequestRow): Promise<void> {
  const contacts = await listGroupContacts(work.tx, area.id, request.organisationId);
  const contact = contacts.find((one) => one.email) ?? contacts[0];
  const channel = contact?.email ? "email" : contact?.phone ? "sms" : "none";
  const { subject, email, text } = remittanceFor(area, request, contact?.name ?? request.organisationName, work.today);
  await queueMessage(work, {
    areaId: area.id,
    key: `remittance:${request.id}`,
    recipientKind: "group",
    recipientId: request.organisationId,
    channel,
    address: contact?.email ?? contact?.phone ?? undefined,
    template: "remittance",
    subject,
    body: channel === "sms" ? text : email,
  });
}

/** The words of a remittance, also for the page that shows the group's letter beforehand. */
export function remittanceFor(
  area: Pick<Area, "name" | "phone">,
  request: RequestRow,
  name: string,
  paidOn: Parameters<typeof formatDay>[0],
): { readonly subject: string; readonly email: string; readonly text: string } {
  const t = words.in("en");
  const values = {
    name,
    group: request.organisationName,
    amount: formatPence(request.amountPence, { exact: true }),
    sessions: request.sessions,
    first: formatDay(request.firstDay),
    last: formatDay(request.lastDay),
    paid: formatDay(paidOn),
    reference: request.reference,
    phone: area.phone,
    area: area.name,
  };
  return { subject: t("subject", values), email: t("body", values), text: t("text", values) };
}
