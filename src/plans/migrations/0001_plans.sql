create schema plans;
comment on schema plans is 'What matters, goals, plan lines, agreement.';
grant usage on schema plans to linkway_app, linkway_worker;

create table plans.statement (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  words text not null,
  language text not null default 'en',
  said_on date not null,
  recorded_by uuid not null references access.account (id),
  recorded_at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index statement_case on plans.statement (area_id, case_id, recorded_at);
create index statement_person on plans.statement (area_id, person_id);
select platform.describe('plans.statement', 'What matters to the young person, in their own words and language. Never edited: asked again.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "person_id": "Who said it.", "words": "Their words.", "language": "Language they said it in.", "said_on": "Day.", "recorded_by": "Who wrote it down.", "recorded_at": "When."}');
select platform.protect('plans.statement');

create table plans.goal (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  words text not null,
  importance integer check (importance between 1 and 10),
  confidence integer check (confidence between 0 and 10),
  set_at timestamptz not null,
  set_by uuid not null references access.account (id),
  closed_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index goal_case on plans.goal (area_id, case_id);
create index goal_person on plans.goal (area_id, person_id);
select platform.describe('plans.goal', 'Something the young person wants, in their words. At most three are open.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "person_id": "Whose.", "words": "Their words.", "importance": "1 to 10 (PRSB).", "confidence": "0 to 10 (PRSB).", "set_at": "When.", "set_by": "Who wrote it down.", "closed_at": "When it was reached or dropped."}');
select platform.protect('plans.goal');

create table plans.plan_line (
  area_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('place', 'action')),
  title text not null,
  who text not null,
  by_day date,
  place_id uuid,
  status text not null check (status in ('waiting', 'going', 'done', 'ended', 'fell_through')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index plan_line_case on plans.plan_line (area_id, case_id, created_at);
create index plan_line_person on plans.plan_line (area_id, person_id);
select platform.describe('plans.plan_line', 'One thing in the plan: a place at a group, or something somebody does.', '{"area_id": "Area.", "id": "Key.", "case_id": "Case.", "person_id": "Whose plan.", "kind": "place or action.", "title": "In words.", "who": "Who does it.", "by_day": "By when.", "place_id": "The place (of activities), for kind place.", "status": "Where it stands.", "created_at": "When it was put in.", "changed_at": "When its status last changed."}');
select platform.protect('plans.plan_line');
