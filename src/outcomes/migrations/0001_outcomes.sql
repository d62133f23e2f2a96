create schema outcomes;
comment on schema outcomes is 'Instruments, check-ins and their answers.';
grant usage on schema outcomes to linkway_app, linkway_worker;

create table outcomes.check_in (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  goal_id uuid,
  moment text not null check (moment in ('start', 'middle', 'end')),
  instrument text not null,
  instrument_version integer not null,
  language text not null default 'en',
  mode text not null default 'alone' check (mode in ('alone', 'with_help', 'by_phone')),
  asked_at timestamptz not null,
  asked_by uuid not null references access.account (id),
  completed_at timestamptz,
  read_at timestamptz,
  read_by uuid references access.account (id),
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id),
  foreign key (area_id, goal_id) references plans.goal (area_id, id)
);
create index check_in_case on outcomes.check_in (area_id, case_id, asked_at);
create index check_in_person on outcomes.check_in (area_id, person_id);
create unique index check_in_once on outcomes.check_in (area_id, case_id, moment) where completed_at is not null;
select platform.describe('outcomes.check_in', 'Questions asked of a young person at one moment.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "person_id": "Who answers.", "goal_id": "The goal asked about.", "moment": "start, middle or end.", "instrument": "Which set of questions.", "instrument_version": "Its version; only the same version is compared.", "language": "Language shown.", "mode": "Alone or with help.",
  "asked_at": "When.", "asked_by": "Who asked and reads it.", "completed_at": "When the last question was answered or skipped.", "read_at": "When the worker read it.", "read_by": "Who did."}');
select platform.protect('outcomes.check_in');

create table outcomes.answer (
  area_id uuid not null,
  check_in_id uuid not null,
  item text not null,
  score integer,
  skipped boolean not null,
  answered_at timestamptz not null,
  primary key (area_id, check_in_id, item),
  foreign key (area_id, check_in_id) references outcomes.check_in (area_id, id),
  check (skipped = (score is null))
);
select platform.describe('outcomes.answer', 'One answer. Skipped is "prefer not to say", which is not the same as missing.', '{"area_id": "Area.", "check_in_id": "Check-in.", "item": "Item of the instrument.", "score": "Number chosen.", "skipped": "Preferred not to say.", "answered_at": "When."}');
select platform.protect('outcomes.answer');
