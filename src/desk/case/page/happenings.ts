import { instrumentWords } from "../../../outcomes/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { londonMoment, weekdayOf } from "../../../platform/values/index.ts";
import { formatMoment } from "../../../platform/words/days.ts";
import type { GatheredCase } from "./gather-case.ts";
import { words } from "./timeline.words.ts";
import type { Happening } from "./timeline.domain.ts";

type Entry = Omit<Happening, "when"> & { readonly what: string };

/** All that happened in a case, from every module, in words. */
export function happeningsOf(visit: Visit, one: GatheredCase): Happening[] {
  return [
    ...decisions(visit, one),
    ...contacts(visit, one),
    ...planned(visit, one),
    ...checkIns(visit, one),
    ...messages(visit, one),
    ...attendance(visit, one),
  ].map(({ what, ...entry }) => ({
    ...entry,
    when: `${formatMoment(entry.at, visit.language, "dated")} · ${what}`,
  }));
}

function byWhom(one: GatheredCase, accountId: string): { by?: string } {
  const by = one.names.get(accountId);
  return by ? { by } : {};
}

function decisions(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  const { file, ending } = one;
  const opened = { at: file.openedAt, show: "decisions", what: t("decision"), text: t("opened") } as const;
  if (!ending) return [opened];
  const ended = { at: ending.endedAt, show: "decisions", what: t("decision"), text: t("ended") } as const;
  return [opened, { ...ended, ...byWhom(one, ending.endedBy) }];
}

function contacts(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  return one.contacts.map((contact) => ({
    at: contact.at,
    show: "contacts",
    what: t(contact.channel),
    text: [t(`${contact.outcome}_${contact.withWhom}`, { name: one.person.preferred_name }), contact.words].join(" "),
    ...byWhom(one, contact.recordedBy),
  }));
}

function planned(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  const { agreement } = one;
  const name = one.person.preferred_name;
  const entries: Entry[] = [
    ...one.statements.map((said) => ({
      at: said.recordedAt,
      show: "plan" as const,
      what: t("matters"),
      text: `“${said.words}”`,
      ...byWhom(one, said.recordedBy),
    })),
    ...one.goals.map((goal) => ({ at: goal.setAt, show: "plan" as const, what: t("goal"), text: goal.words })),
    ...one.lines.map((line) => ({ at: line.createdAt, show: "plan" as const, what: t("plan"), text: line.title })),
  ];
  if (agreement)
    entries.push({
      at: agreement.given_at,
      show: "plan",
      what: t("plan"),
      text: t(`agreement_${agreement.answer as "yes" | "unsure" | "no"}`, { name }),
    });
  return entries;
}

function checkIns(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  const say = instrumentWords.in(visit.language);
  return one.checkIns.flatMap((checkIn) => {
    const asked: Entry = {
      at: checkIn.askedAt,
      show: "check_ins",
      what: t("checkIn"),
      text: t(`asked_${checkIn.moment}`),
      ...byWhom(one, checkIn.askedBy),
    };
    if (!checkIn.completedAt) return [asked];
    const answered = [...checkIn.answers]
      .filter(([, score]) => score !== null)
      .map(([item]) => say(`${item}Short`).toLowerCase());
    const text = answered.length > 0 ? t("answered", { what: answered.join(", ") }) : t("allSkipped");
    return [asked, { at: checkIn.completedAt, show: "check_ins", what: t("checkIn"), text, by: t(checkIn.mode) }];
  });
}

function messages(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  return one.messages.map((message) => {
    const state = message.state as "waiting" | "sent" | "failed" | "withheld";
    const kind = message.recipient_kind as "person" | "referrer" | "staff" | "group" | "visitor";
    const toWhom = kind === "person" ? one.person.preferred_name : t(`to_${kind}`);
    return {
      at: message.created_at,
      show: "messages",
      what: t("message", { to: toWhom }),
      // A link in a message is a key to its pages: the record shows the words around it.
      text: kind === "person" ? message.body.replaceAll(/https?:\/\/\S+/g, "…") : message.subject,
      by: t(state),
    };
  });
}

function attendance(visit: Visit, one: GatheredCase): Entry[] {
  const t = words.in(visit.language);
  return one.places.flatMap(({ activity, attendance: marks }) =>
    marks.map((mark) => {
      const time = activity.schedules.find(({ weekday }) => weekday === weekdayOf(mark.day))?.startsAt ?? "12:00";
      const at = { activity: activity.name, reason: t(mark.reason ?? "no_reason") };
      return {
        at: londonMoment(mark.day, time),
        show: "attendance" as const,
        what: t("attendance"),
        text: t(mark.outcome === "here" ? "wasHere" : "wasNotHere", at),
        by: t(mark.byKind === "link" ? "byGroup" : "byStaff", { group: activity.organisationName }),
      };
    }),
  );
}
