import { getArea, getOrganisation } from "../access/index.ts";
import { addTask } from "../caseload/index.ts";
import { getActivity, listGroupContacts, type GroupContact } from "../directory/index.ts";
import { queueMessage } from "../messages/index.ts";
import { ageOf, getPerson } from "../people/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { formatMoment, formatWeekday } from "../platform/words/days.ts";
import { words } from "./ask-group.words.ts";
import { giveGroupLink } from "./group-link/give-group-link.ts";
import { taskKeys } from "./place.events.ts";
import { findPlace } from "./place.query.ts";
import { linkUrls } from "./urls.ts";

/**
 * After `place.offered.v1`: asks the group's people, with a link of their own. Says an age and a day, and nobody's name.
 * When none of them can be texted or mailed, the worker rings.
 */
export async function askGroup(work: Work, event: Event): Promise<void> {
  const place = await findPlace(work.tx, event.subjectId);
  if (place?.status !== "offered") return;
  const { areaId } = place;
  const contacts = (await listGroupContacts(work.tx, areaId, place.organisationId)).filter(
    (contact) => contact.gets_offers && addressOf(contact),
  );
  if (contacts.length === 0 && place.caseId)
    await addTask(work, {
      areaId,
      key: taskKeys.ringGroup(place.id),
      kind: "ring_group",
      caseId: place.caseId,
      personId: place.personId,
      subjectId: place.id,
      dueAt: place.answerBy,
    });
  const activity = await getActivity(work.tx, place.activityId);
  const person = await getPerson(work.tx, areaId, place.personId);
  const area = await getArea(work.tx, areaId);
  const t = words.in("en");
  for (const contact of contacts) {
    const { token } = await giveGroupLink(work, { areaId, contactId: contact.id });
    const values = {
      name: contact.name,
      age: ageOf(person, work.today),
      activity: activity.name,
      weekday: formatWeekday(activity.schedules[0]?.weekday ?? 1),
      by: formatMoment(place.answerBy),
      url: `${work.publicUrl}${linkUrls(token).offer(place.id)}`,
      phone: area.phone,
    };
    await queueMessage(work, {
      areaId,
      key: `place.offered:${place.id}:${contact.id}`,
      recipientKind: "group",
      recipientId: contact.id,
      ...wayTo(contact),
      template: "place.offered",
      subject: t("subject", values),
      body: t("body", values),
    });
  }
}

/** Sends one of a group's people the link to their page, as part of an act. */
export async function sendGroupLink(work: Work, areaId: string, contact: GroupContact): Promise<void> {
  const { url } = await giveGroupLink(work, { areaId, contactId: contact.id });
  const t = words.in("en");
  const group = await getOrganisation(work.tx, contact.organisation_id);
  const area = await getArea(work.tx, areaId);
  const values = { name: contact.name, group: group.name, url, phone: area.phone };
  await queueMessage(work, {
    areaId,
    key: `group_link:${contact.id}:${work.now.toISOString()}`,
    recipientKind: "group",
    recipientId: contact.id,
    ...wayTo(contact),
    template: "group.link",
    subject: t("linkSubject", values),
    body: t("linkBody", values),
  });
}

function addressOf(contact: GroupContact): string | null {
  return contact.phone ?? contact.email;
}

function wayTo(contact: GroupContact) {
  if (contact.phone) return { channel: "sms", address: contact.phone } as const;
  if (contact.email) return { channel: "email", address: contact.email } as const;
  return { channel: "none" } as const;
}
