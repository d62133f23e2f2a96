create schema messages;
comment on schema messages is 'What is sent to whom, whether it may be, and what became of it.';
grant usage on schema messages to linkway_app, linkway_worker;

create table messages.message (
  area_id uuid not null references access.area (id),
  id uuid not null,
  key text not null,
  person_id uuid,
  recipient_kind text not null check (recipient_kind in ('referrer', 'person', 'staff', 'group', 'visitor')),
  recipient_id text not null,
  channel text not null check (channel in ('email', 'sms', 'none')),
  address text,
  template text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'withheld')),
  state_reason text,
  attempts integer not null default 0,
  sent_at timestamptz,
  primary key (area_id, id),
  unique (area_id, key),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index message_waiting on messages.message (next_try_at) where state = 'waiting';
create index message_newest on messages.message (area_id, created_at desc, id desc);
create index message_person on messages.message (area_id, person_id, created_at);
select platform.describe('messages.message', 'One message to one recipient. The key makes it exactly one in effect.', '{"area_id": "Area.", "id": "Key.", "key": "What it is about: event and recipient; a second one is the same message.",
  "person_id": "The young person it is about, where it is.", "recipient_kind": "Kind of recipient.", "recipient_id": "Account, referral, group or contact point.", "channel": "How; none when there is no safe way.", "address": "Number or e-mail used.",
  "template": "Which text.", "subject": "Subject line; never a child''s name.", "body": "The text as sent.", "created_at": "When it was decided.", "next_try_at": "Not before: later after each failed try.", "state": "Where it stands.", "state_reason": "Why it was withheld or failed.", "attempts": "How often sending was tried.", "sent_at": "When the provider took it."}');
select platform.protect('messages.message');
