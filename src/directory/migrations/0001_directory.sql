create schema directory;
comment on schema directory is 'Activities, where and when they are, seats; what an area knows of a group.';
grant usage on schema directory to linkway_app, linkway_worker;

create table directory.location (
  id uuid primary key,
  name text not null,
  address text not null,
  postcode text not null,
  lat double precision not null,
  lng double precision not null,
  lsoa21_code text,
  place_name text not null
);
select platform.describe('directory.location', 'A place where activities happen.', '{"id": "Key.", "name": "Name on the door.", "address": "Street and town.", "postcode": "Postcode.", "lat": "Latitude, WGS84.", "lng": "Longitude, WGS84.", "lsoa21_code": "Neighbourhood.", "place_name": "Town or part of town, as people say it: Bletchley."}');

create table directory.activity (
  id uuid primary key,
  organisation_id uuid not null references access.organisation (id),
  location_id uuid not null references directory.location (id),
  name text not null,
  summary text not null,
  category text not null check (category in ('physical', 'social', 'creative', 'outdoors', 'skills', 'support')),
  search_words text not null,
  min_age integer not null,
  max_age integer not null,
  cost_pence bigint not null check (cost_pence >= 0),
  girls_only boolean not null default false,
  step_free boolean not null default false,
  quiet_room boolean not null default false,
  bring_friend boolean not null default false,
  welcome text,
  higher_risk boolean not null default false,
  confirmed_at timestamptz not null,
  opened_on date not null,
  closed_on date,
  check (min_age <= max_age)
);
create index activity_open on directory.activity (closed_on, min_age, max_age);
create index activity_organisation on directory.activity (organisation_id);
select platform.describe('directory.activity', 'Something a group offers, week after week. Published: no area.', '{"id": "Key.", "organisation_id": "The group.", "location_id": "Where.", "name": "Name.", "summary": "One or two sentences.", "category": "Broad kind.",
  "search_words": "Words it is found by, lower case, with synonyms.", "min_age": "Youngest age.", "max_age": "Oldest age.", "cost_pence": "What one session costs, in pence.", "girls_only": "For girls only.", "step_free": "No steps.",
  "quiet_room": "A quiet place to go.", "bring_friend": "A friend may come.", "welcome": "Who meets you: Sam meets you at the door.", "higher_risk": "Contact sport, water, overnight: more checks.", "confirmed_at": "When the group last said that this is right.", "opened_on": "First day.", "closed_on": "Last day."}');

create table directory.schedule (
  id uuid primary key,
  activity_id uuid not null references directory.activity (id),
  weekday integer not null check (weekday between 1 and 7),
  starts_at text not null check (starts_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  ends_at text not null check (ends_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  from_day date not null,
  until_day date,
  term_time_only boolean not null default false
);
create index schedule_activity on directory.schedule (activity_id);
select platform.describe('directory.schedule', 'When an activity meets each week, Europe/London.', '{"id": "Key.", "activity_id": "Which activity.", "weekday": "1 Monday to 7 Sunday.", "starts_at": "17:00", "ends_at": "18:00", "from_day": "First day.", "until_day": "Last day.", "term_time_only": "Not in school holidays."}');

create table directory.closure (
  id uuid primary key,
  activity_id uuid references directory.activity (id),
  first_day date not null,
  last_day date not null,
  why text not null,
  check (first_day <= last_day)
);
create index closure_activity on directory.closure (activity_id, first_day);
select platform.describe('directory.closure', 'Days without a session: half term, Christmas, a broken boiler. They do not use up a funded week.', '{"id": "Key.", "activity_id": "Which activity; null for school holidays of all term-time ones.", "first_day": "First day.", "last_day": "Last day.", "why": "Reason in words."}');

create table directory.seat_pool (
  activity_id uuid primary key references directory.activity (id),
  places integer not null check (places >= 0),
  weekly_limit integer,
  paused_until date,
  confirmed_at timestamptz not null,
  confirmed_by text not null
);
select platform.describe('directory.seat_pool', 'How many of our young people a group has room for. Locked by whoever reserves, so that the last seat goes to one.', '{"activity_id": "Which activity.", "places": "Seats in all.", "weekly_limit": "New people a week, where the group set it.", "paused_until": "No new people until this day.",
  "confirmed_at": "When the group last said so.", "confirmed_by": "Account or link that said it."}');

create table directory.seat (
  id uuid primary key,
  activity_id uuid not null references directory.seat_pool (activity_id),
  held_for uuid not null unique,
  held_at timestamptz not null,
  released_at timestamptz,
  release_reason text
);
create index seat_open on directory.seat (activity_id) where released_at is null;
select platform.describe('directory.seat', 'A seat held or given back. Says nothing of who sits there.', '{"id": "Key.", "activity_id": "Which activity.", "held_for": "The place it is for (a tenant row elsewhere).", "held_at": "Since.", "released_at": "Given back.", "release_reason": "Why: declined, expired, ended."}');
grant select, insert, update on all tables in schema directory to linkway_app, linkway_worker;

create table directory.group_check (
  area_id uuid not null references access.area (id),
  id uuid not null,
  organisation_id uuid not null references access.organisation (id),
  kind text not null check (kind in ('safeguarding_lead', 'dbs', 'insurance', 'risk_assessment', 'safeguarding_policy', 'first_aid', 'data_protection')),
  blocking boolean not null,
  evidence text not null,
  issued_on date not null,
  expires_on date not null,
  verified_by uuid references access.account (id),
  verified_at timestamptz,
  primary key (area_id, id)
);
create index group_check_organisation on directory.group_check (area_id, organisation_id, kind, expires_on);
select platform.describe('directory.group_check', 'A check of a group by an area, with evidence and expiry (standards 7.5).', '{"area_id": "Area.", "id": "Key.", "organisation_id": "The group.", "kind": "What was checked.", "blocking": "Whether no funded place may be made without it.",
  "evidence": "What was seen: policy number, certificate date; not a copy.", "issued_on": "From.", "expires_on": "Last day it counts.", "verified_by": "Who looked.", "verified_at": "When; null while it waits for somebody to look."}');
select platform.protect('directory.group_check');

create table directory.group_contact (
  area_id uuid not null references access.area (id),
  id uuid not null,
  organisation_id uuid not null references access.organisation (id),
  name text not null,
  phone text,
  email text,
  gets_offers boolean not null default true,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (area_id, id)
);
create index group_contact_organisation on directory.group_contact (area_id, organisation_id);
select platform.describe('directory.group_contact', 'The volunteer who answers for a group. Needs no account.', '{"area_id": "Area.", "id": "Key.", "organisation_id": "The group.", "name": "First name they go by.", "phone": "Mobile, for texts.", "email": "E-mail.", "gets_offers": "Whether questions about places go to them.", "created_at": "When recorded.", "ended_at": "When they stopped."}');
select platform.protect('directory.group_contact');
