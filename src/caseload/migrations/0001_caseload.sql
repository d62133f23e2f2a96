create schema caseload;
comment on schema caseload is 'Cases: who works with whom, what was done, what is due.';
grant usage on schema caseload to linkway_app, linkway_worker;

create table caseload.case_file (
  area_id uuid not null references access.area (id),
  id uuid not null,
  reference text not null,
  programme_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  worker_account_id uuid references access.account (id),
  opened_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'ended')),
  weight integer not null default 1,
  last_contact_at timestamptz,
  last_heard_at timestamptz not null,
  ended_at timestamptz,
  primary key (area_id, id),
  unique (area_id, reference),
  unique (area_id, referral_id),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id),
  foreign key (area_id, referral_id) references referrals.referral (area_id, id)
);
create index case_worker on caseload.case_file (area_id, worker_account_id, status, opened_at);
create index case_person on caseload.case_file (area_id, person_id);
create index case_programme on caseload.case_file (area_id, programme_id, status);
select platform.describe('caseload.case_file', 'The work with one young person after an accepted referral. One flat row for lists.', '{"area_id": "Area.", "id": "Key.", "reference": "LW-4471.", "programme_id": "Under which programme.", "person_id": "With whom.", "referral_id": "From which referral.",
  "worker_account_id": "The link worker now; null while nobody has room.", "opened_at": "When.", "status": "Fold of opening and ending.", "weight": "Points it counts for.", "last_contact_at": "Last contact that reached them.", "last_heard_at": "Last contact, attendance or answer, for the gone-quiet list.", "ended_at": "When it ended."}');
select platform.protect('caseload.case_file');

create table caseload.allocation (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  account_id uuid not null references access.account (id),
  from_at timestamptz not null,
  until_at timestamptz,
  why text not null,
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id)
);
create index allocation_case on caseload.allocation (area_id, case_id);
select platform.describe('caseload.allocation', 'Who worked a case, from when to when.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "account_id": "Link worker.", "from_at": "From.", "until_at": "Until; null for now.", "why": "Room, transfer, cover."}');
select platform.protect('caseload.allocation');

create table caseload.worker_limit (
  area_id uuid not null references access.area (id),
  account_id uuid not null references access.account (id),
  points integer not null check (points >= 0),
  primary key (area_id, account_id)
);
select platform.describe('caseload.worker_limit', 'How many points a link worker can carry. Nobody new comes beyond it.', '{"area_id": "Area.", "account_id": "Link worker.", "points": "Limit."}');
select platform.protect('caseload.worker_limit');

create table caseload.contact (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  at timestamptz not null,
  channel text not null check (channel in ('phone', 'text', 'visit', 'school', 'video', 'email')),
  outcome text not null check (outcome in ('reached', 'no_answer', 'left_message', 'did_not_attend', 'cancelled')),
  with_whom text not null,
  words text not null,
  recorded_by uuid not null references access.account (id),
  recorded_at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index contact_case on caseload.contact (area_id, case_id, at);
create index contact_person on caseload.contact (area_id, person_id);
select platform.describe('caseload.contact', 'A contact, or an attempt that failed.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "person_id": "Young person.", "at": "When it happened.", "channel": "How.", "outcome": "What came of it.", "with_whom": "young_person, parent, school, other.", "words": "What was said and done.", "recorded_by": "Who wrote it.", "recorded_at": "When it was written."}');
select platform.protect('caseload.contact');

create table caseload.task (
  area_id uuid not null references access.area (id),
  id uuid not null,
  case_id uuid,
  person_id uuid,
  key text not null,
  kind text not null,
  subject_id uuid,
  owner_account_id uuid references access.account (id),
  owner_organisation_id uuid references access.organisation (id),
  due_at timestamptz not null,
  created_at timestamptz not null,
  done_at timestamptz,
  done_by text,
  escalated_at timestamptz,
  primary key (area_id, id),
  unique (area_id, key),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index task_owner on caseload.task (area_id, owner_account_id, due_at) where done_at is null;
create index task_team on caseload.task (area_id, owner_organisation_id, due_at) where done_at is null;
create index task_case on caseload.task (area_id, case_id);
create index task_person on caseload.task (area_id, person_id);
select platform.describe('caseload.task', 'Something that somebody must do by a moment. Every wait has one.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case, where it is of one.", "person_id": "Young person, where it is about one.", "key": "What it is for; the same wait makes one task.", "kind": "first_contact, group_answer, check_in, check_in_low, message_failed ...", "subject_id": "The record it is about.",
  "owner_account_id": "Whose it is, or", "owner_organisation_id": "which team''s.", "due_at": "By when.", "created_at": "When it began.", "done_at": "When it was done.", "done_by": "Who or what did it.", "escalated_at": "When the next person was told that it is late."}');
select platform.protect('caseload.task');

create table caseload.ending (
  area_id uuid not null,
  case_id uuid not null,
  ended_at timestamptz not null,
  ended_by uuid not null references access.account (id),
  reason text not null check (reason in ('planned', 'early', 'moved_away', 'aged_out', 'could_not_reach')),
  outcome text not null check (outcome in ('goal_reached', 'some_change', 'no_change', 'not_known')),
  words text not null,
  primary key (area_id, case_id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id)
);
select platform.describe('caseload.ending', 'That the work with a young person ended, why and with what.', '{"area_id": "Area.", "case_id": "Case.", "ended_at": "When.", "ended_by": "By whom.", "reason": "Why.", "outcome": "What came of it, as the two see it.", "words": "In words."}');
select platform.protect('caseload.ending');

create sequence caseload.case_number start with 1001;
comment on sequence caseload.case_number is 'Numbers of cases, for their references. Says nothing of a person.';
grant usage on sequence caseload.case_number to linkway_app, linkway_worker;
