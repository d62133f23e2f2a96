create schema activities;
comment on schema activities is 'Places of young people at groups: reserved, answered, attended.';
grant usage on schema activities to linkway_app, linkway_worker;

create table activities.place (
  area_id uuid not null references access.area (id),
  id uuid not null,
  activity_id uuid not null references directory.activity (id),
  organisation_id uuid not null references access.organisation (id),
  person_id uuid not null,
  case_id uuid,
  plan_line_id uuid,
  commitment_id uuid,
  seat_id uuid not null references directory.seat (id),
  status text not null default 'offered' check (status in ('offered', 'accepted', 'started', 'ended', 'declined', 'expired', 'withdrawn')),
  offered_at timestamptz not null,
  offered_by uuid not null references access.account (id),
  answer_by timestamptz not null,
  what_helps text,
  sessions_funded integer not null,
  weeks_funded integer not null,
  sessions_attended integer not null default 0,
  started_on date,
  ends_on date,
  ended_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id),
  foreign key (area_id, case_id) references caseload.case_file (area_id, id),
  foreign key (area_id, plan_line_id) references plans.plan_line (area_id, id),
  foreign key (area_id, commitment_id) references funding.commitment (area_id, id)
);
create index place_person on activities.place (area_id, person_id);
create index place_activity on activities.place (area_id, activity_id, status);
create index place_group on activities.place (area_id, organisation_id, status);
create index place_case on activities.place (area_id, case_id);
create unique index place_once on activities.place (area_id, person_id, activity_id) where status in ('offered', 'accepted', 'started');
select platform.describe('activities.place', 'A young person''s place at an activity: a seat, money and a plan line in one act.', '{"area_id": "Area.", "id": "Key.", "activity_id": "Which activity.", "organisation_id": "Which group.", "person_id": "For whom.", "case_id": "Under which case.", "plan_line_id": "Its line in the plan.", "commitment_id": "Its money; null where it costs nothing.", "seat_id": "Its seat.",
  "status": "Fold of offer, answer, attendance, ending.", "offered_at": "When the group was asked.", "offered_by": "Who asked.", "answer_by": "When the offer runs out.", "what_helps": "What lets the group welcome them, in words that name nobody; shown before the group answers.", "sessions_funded": "Sessions promised.", "weeks_funded": "Weeks counted from the first session attended.", "sessions_attended": "Sessions attended.", "started_on": "First session attended: the 12 weeks begin.", "ends_on": "Last day of the 12 weeks, closures not counted.", "ended_at": "When it ended."}');
select platform.protect('activities.place');

create table activities.answer (
  area_id uuid not null,
  place_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  reason text check (reason in ('full', 'wrong_age', 'cannot_help', 'other')),
  answered_at timestamptz not null,
  answered_by_kind text not null,
  answered_by text not null,
  primary key (area_id, place_id),
  foreign key (area_id, place_id) references activities.place (area_id, id)
);
select platform.describe('activities.answer', 'What a group said to an offer.', '{"area_id": "Area.", "place_id": "Which offer.", "answer": "yes or no.", "reason": "Why not.", "answered_at": "When.", "answered_by_kind": "link, or account when it was rung in.", "answered_by": "Which."}');
select platform.protect('activities.answer');

create table activities.ending (
  area_id uuid not null,
  place_id uuid not null,
  reason text not null check (reason in ('expired', 'withdrawn', 'completed', 'case_ended')),
  ended_at timestamptz not null,
  ended_by_kind text not null,
  ended_by text not null,
  primary key (area_id, place_id),
  foreign key (area_id, place_id) references activities.place (area_id, id)
);
select platform.describe('activities.ending', 'That a place is over, and why. Its seat and what is left of its money went back with it.', '{"area_id": "Area.", "place_id": "Which place.", "reason": "The offer ran out, it was taken back, its weeks are over, or the case ended.", "ended_at": "When.", "ended_by_kind": "Kind of who ended it: account, or the system by its clock.", "ended_by": "Who."}');
select platform.protect('activities.ending');

create table activities.attendance (
  area_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  person_id uuid not null,
  activity_id uuid not null references directory.activity (id),
  on_day date not null,
  outcome text not null check (outcome in ('here', 'not_here', 'undone')),
  reason text check (reason in ('poorly', 'told_us', 'no_idea', 'not_brought')),
  marked_at timestamptz not null,
  marked_by_kind text not null,
  marked_by text not null,
  primary key (area_id, id),
  unique (area_id, place_id, on_day),
  foreign key (area_id, place_id) references activities.place (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index attendance_activity on activities.attendance (area_id, activity_id, on_day);
create index attendance_person on activities.attendance (area_id, person_id);
select platform.describe('activities.attendance', 'Who came to a session, as the register says now. Each press is in attendance_mark.', '{"area_id": "Area.", "id": "Key.", "place_id": "Whose place.", "person_id": "Who.", "activity_id": "Activity.", "on_day": "Day of the session.", "outcome": "here, not_here, or undone: nobody says either now.", "reason": "Why not, where known.", "marked_at": "Last press.", "marked_by_kind": "link or account.", "marked_by": "Which."}');
select platform.protect('activities.attendance');

create table activities.attendance_mark (
  area_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  nth integer not null,
  on_day date not null,
  outcome text not null check (outcome in ('here', 'not_here', 'undone')),
  reason text,
  marked_at timestamptz not null,
  marked_by_kind text not null,
  marked_by text not null,
  primary key (area_id, id),
  unique (area_id, place_id, nth),
  foreign key (area_id, place_id) references activities.place (area_id, id)
);
select platform.describe('activities.attendance_mark', 'Each press on a register, kept; attendance is the fold of these.', '{"area_id": "Area.", "id": "Key.", "place_id": "Whose place.", "nth": "Presses of a place are counted, so that their order is sure.", "on_day": "Session.", "outcome": "What was pressed.", "reason": "Why not here.", "marked_at": "When.", "marked_by_kind": "link or account.", "marked_by": "Which."}');
select platform.protect('activities.attendance_mark');
select platform.append_only('activities.attendance_mark');
