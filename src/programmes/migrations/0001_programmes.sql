create schema programmes;
comment on schema programmes is 'A programme and all that configures it: data, not code.';
grant usage on schema programmes to linkway_app, linkway_worker;

create table programmes.programme (
  area_id uuid not null references access.area (id),
  id uuid not null,
  slug text not null,
  name text not null,
  team_organisation_id uuid not null references access.organisation (id),
  starts_on date not null,
  ends_on date not null,
  person_cap integer,
  funded_sessions integer not null,
  funded_weeks integer not null,
  primary key (area_id, id),
  unique (area_id, slug)
);
select platform.describe('programmes.programme', 'A programme of one area.', '{"area_id": "Area.", "id": "Key.", "slug": "In addresses.", "name": "Name.", "team_organisation_id": "Team that triages and works its cases.", "starts_on": "First day.",
  "ends_on": "Last day.", "person_cap": "Most young people it may serve.", "funded_sessions": "Sessions paid for in one place: 12.", "funded_weeks": "Weeks counted from the first session attended: 12."}');
select platform.protect('programmes.programme');

create table programmes.eligibility_rule (
  area_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('age', 'district')),
  config jsonb not null,
  primary key (area_id, id),
  unique (area_id, programme_id, position),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id)
);
select platform.describe('programmes.eligibility_rule', 'One rule of who a programme is for; worked out and explained, never silently applied.', '{"area_id": "Area.", "id": "Key.", "programme_id": "Programme.", "position": "Order in which rules are shown.",
  "kind": "Which rule.", "config": "age: {min, max}; district: {codes: [...]}."}');
select platform.protect('programmes.eligibility_rule');

create table programmes.clock (
  area_id uuid not null,
  programme_id uuid not null,
  name text not null check (name in ('decide_referral', 'first_contact', 'group_answer', 'acknowledge_risk', 'check_in')),
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('minutes', 'working_days', 'days')),
  then_role text not null,
  primary key (area_id, programme_id, name),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id)
);
select platform.describe('programmes.clock', 'How long each wait may last, and who is told when it runs out.', '{"area_id": "Area.", "programme_id": "Programme.", "name": "Which wait.", "amount": "How many.", "unit": "Of what; working days are England''s and end at 5pm.", "then_role": "Role told when it has run out."}');
select platform.protect('programmes.clock');

create table programmes.door (
  area_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  referrer_kind text not null,
  open_from date not null,
  open_until date,
  primary key (area_id, id),
  unique (area_id, programme_id, referrer_kind),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id)
);
select platform.describe('programmes.door', 'Who may refer to a programme (code list of referral sources).', '{"area_id": "Area.", "id": "Key.", "programme_id": "Programme.", "referrer_kind": "school_college, gp, youth_organisation ...", "open_from": "First day.", "open_until": "Last day; null while open."}');
select platform.protect('programmes.door');
