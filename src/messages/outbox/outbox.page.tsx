import type { ComponentChildren } from "preact";
import { listAreas, SimplePage, StaffPage } from "../../access/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { readAs } from "../../platform/db/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Card, Heading, Pagination, Tag } from "../../ui/index.ts";
import { listAllMessages, type Message } from "../message.query.ts";
import { urls } from "../urls.ts";
import { WithLinks } from "./with-links.tsx";
import { words } from "./outbox.words.ts";

const limit = 25;
const tagColours = { waiting: "yellow", sent: "green", failed: "red", withheld: "red" } as const;
const shown = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "medium", timeStyle: "short" });

/** Everything that a demonstration would have sent. In production there is no such page. */
export async function outboxPage(visit: Visit): Promise<Answer> {
  if (!visit.demo) throw new NotFound();
  const number = Math.max(1, Math.min(10_000, Number.parseInt(visit.query["page"] ?? "1", 10) || 1));
  const areaIds = (await visit.read(listAreas)).map((area) => area.id);
  const found =
    areaIds.length === 0
      ? []
      : await readAs(visit.ground.db, systemActor("demo outbox", areaIds), (reader) =>
          listAllMessages(reader, areaIds, { limit, offset: (number - 1) * limit }),
        );
  return page(<Outbox visit={visit} messages={found.slice(0, limit)} number={number} more={found.length > limit} />);
}

interface OutboxProps {
  readonly visit: Visit;
  readonly messages: readonly Message[];
  readonly number: number;
  readonly more: boolean;
}

function Outbox({ visit, messages, number, more }: OutboxProps) {
  const t = words.in(visit.language);
  return (
    <Frame visit={visit}>
      <Heading size="l">{t("title")}</Heading>
      <p>{messages.length > 0 ? t("lead") : t("empty")}</p>
      {messages.map((message) => (
        <OneMessage message={message} t={t} />
      ))}
      {(number > 1 || more) && (
        <Pagination
          {...(number > 1 ? { previous: { href: urls.outbox(number - 1), text: t("newer") } } : {})}
          {...(more ? { next: { href: urls.outbox(number + 1), text: t("older") } } : {})}
        />
      )}
    </Frame>
  );
}

/** With the menu for whoever is signed in, without for strangers. */
function Frame({ visit, children }: { visit: Visit; children: ComponentChildren }) {
  const title = words.in(visit.language)("title");
  return visit.actor.kind === "account" ? (
    <StaffPage visit={visit} title={title} current="outbox">
      {children}
    </StaffPage>
  ) : (
    <SimplePage visit={visit} title={title}>
      {children}
    </SimplePage>
  );
}

function OneMessage({ message, t }: { message: Message; t: ReturnType<typeof words.in> }) {
  const state = message.state as keyof typeof tagColours;
  const reason = message.state_reason;
  const who = t(message.recipient_kind as "staff");
  const channel = message.channel as "email" | "sms" | "none";
  return (
    <Card heading={message.subject} headingSize="s">
      <p>
        {channel === "none" || !message.address
          ? t("toNobody", { who })
          : t("to", { who, channel: t(channel), address: message.address })}
      </p>
      <p>
        <Tag colour={tagColours[state]}>{t(state)}</Tag> {t("at", { when: shown.format(message.created_at) })}
        {reason !== null && reason in words.english && <> {t(reason as "erased")}</>}
      </p>
      <WithLinks text={message.body} />
    </Card>
  );
}
